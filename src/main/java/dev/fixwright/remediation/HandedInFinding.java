package dev.fixwright.remediation;

import dev.fixwright.finding.sarif.ReportedCode;
import dev.fixwright.repository.CommitId;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What there is to know of a finding that somebody handed in, beside what there is of any alert. The number under which it
 * is worked on is negative, and nobody is told of it.
 *
 * @param id by which people and programs know it
 * @param code by which it is found again where its commit is not known
 */
public record HandedInFinding(String id, ReportedCode code) {
    /** Stands in the place of a commit that nobody named. */
    static final CommitId NO_COMMIT = new CommitId("0".repeat(40));

    private static final Pattern SPELLED =
            Pattern.compile("finding-([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})");

    /** The id as it is spelled. */
    static String id(UUID uid) {
        return "finding-" + uid.toString().replace("-", "");
    }

    /** What {@link #id(UUID)} spelled; empty for any other spelling. */
    static Optional<UUID> uid(String id) {
        Matcher spelled = SPELLED.matcher(id);
        return spelled.matches()
                ? Optional.of(UUID.fromString(spelled.replaceFirst("$1-$2-$3-$4-$5")))
                : Optional.empty();
    }

    /** Whether a number is that of a finding that was handed in. */
    static boolean is(long alert) {
        return alert < 0;
    }
}
