package dev.fixwright.remediation;

import dev.fixwright.finding.MovedRegion;
import dev.fixwright.finding.Region;
import dev.fixwright.remediation.LiveAlert.Dismissal;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourceFile;
import java.util.Map;

/**
 * An alert that people dismissed.
 *
 * @param commit that it was seen on
 * @param region where it was seen there
 */
record Dismissed(long alert, CommitId commit, Region region, Dismissal dismissal) {
    private static final Map<String, String> WORDS =
            Map.of("false positive", "false-positive", "won't fix", "wont-fix", "used in tests", "used-in-tests");

    /** Whether a place of a file now is the very code that was dismissed, wherever it stands by now. */
    boolean isAt(Region now, SourceFile then, SourceFile file) {
        return MovedRegion.find(region, then.text(), file.text())
                .filter(found -> found.startLine() == now.startLine())
                .isPresent();
    }

    /** Why another alert about the same code is not worked on, and how to dismiss that one, too. */
    String reasonToLeave(long other) {
        String said = dismissal.comment().isBlank()
                ? ""
                : ", saying \"" + dismissal.comment().replace('`', '\'').strip() + "\"";
        String word = WORDS.getOrDefault(dismissal.reason(), "wont-fix");
        return dismissal.by().orElse("somebody") + " dismissed the same code as alert " + alert + " ("
                + dismissal.reason() + ")" + said + "; `/fixwright dismiss " + other + " reason=" + word
                + " -- as alert " + alert + "` dismisses this one, too, and `/fixwright fix " + other + "` fixes it";
    }
}
