package dev.fixwright.api.chainloop;

import dev.fixwright.api.Schema;
import dev.fixwright.backlog.Assessment;
import dev.fixwright.backlog.TrackedFinding;
import dev.fixwright.finding.Severity;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How this face spells what has a fixed set of words: with the set's name before each of them. */
final class Words {
    static final String FINDING_TYPE = "FINDING_TYPE_VULNERABILITY";

    static final Schema SEVERITY = words("FINDING_SEVERITY_", "CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO");
    static final Schema FINDING_STATUS = words("FINDING_STATUS_", "OPEN", "IN_PROGRESS", "RESOLVED", "DISMISSED");
    static final Schema TYPE = words("FINDING_TYPE_", "VULNERABILITY");
    static final Schema ASSESSMENT_STATUS =
            words("ASSESSMENT_STATUS_", "AFFECTED", "NOT_AFFECTED", "FIXED", "UNDER_INVESTIGATION");
    static final Schema SCOPE = words("ASSESSMENT_SCOPE_", "PROJECT", "PROJECT_VERSION");
    static final Schema APPROVAL = words("ASSESSMENT_APPROVAL_STATUS_", "PENDING", "APPROVED", "REJECTED");
    static final Schema CREATOR = words("ASSESSMENT_CREATOR_TYPE_", "USER", "API_TOKEN", "AI_AGENT");
    static final Schema JUSTIFICATION = words(
            "ASSESSMENT_JUSTIFICATION_CODE_",
            Assessment.JUSTIFICATIONS.stream().map(Words::upper).toArray(String[]::new));

    private static final DateTimeFormatter MILLIS =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Words() {}

    private static Schema words(String set, String... words) {
        List<String> spelled = new ArrayList<>(List.of(set + "UNSPECIFIED"));
        Arrays.stream(words).map(word -> set + word).forEach(spelled::add);
        return Schema.word(spelled).named("v1" + camel(set));
    }

    /** FINDING_STATUS_ as FindingStatus. */
    private static String camel(String set) {
        return Arrays.stream(set.split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    static String severity(Severity severity) {
        return "FINDING_SEVERITY_" + severity.name();
    }

    /** Unspecified is as if it were not there. */
    static Set<Severity> severities(List<String> words) {
        Set<Severity> severities = EnumSet.noneOf(Severity.class);
        Arrays.stream(Severity.values())
                .filter(severity -> words.contains(severity(severity)))
                .forEach(severities::add);
        return severities;
    }

    static String status(TrackedFinding.Status status) {
        return "FINDING_STATUS_" + status.name();
    }

    static Set<TrackedFinding.Status> statuses(List<String> words) {
        Set<TrackedFinding.Status> statuses = EnumSet.noneOf(TrackedFinding.Status.class);
        Arrays.stream(TrackedFinding.Status.values())
                .filter(status -> words.contains(status(status)))
                .forEach(statuses::add);
        return statuses;
    }

    static String status(Assessment.Status status) {
        return "ASSESSMENT_STATUS_" + status.name();
    }

    static Set<Assessment.Status> assessmentStatuses(List<String> words) {
        Set<Assessment.Status> statuses = EnumSet.noneOf(Assessment.Status.class);
        Arrays.stream(Assessment.Status.values())
                .filter(status -> words.contains(status(status)))
                .forEach(statuses::add);
        return statuses;
    }

    static String approval(Assessment.Approval approval) {
        return "ASSESSMENT_APPROVAL_STATUS_" + approval.name();
    }

    static String justification(String word) {
        return "ASSESSMENT_JUSTIFICATION_CODE_" + upper(word);
    }

    /** The word of {@link Assessment#JUSTIFICATIONS}, without the set's name. */
    static String plainJustification(String spelled) {
        return spelled.substring("ASSESSMENT_JUSTIFICATION_CODE_".length()).toLowerCase(Locale.ROOT);
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT);
    }

    static String moment(Instant instant) {
        return MILLIS.format(instant);
    }

    static boolean isUnspecified(String word) {
        return word.endsWith("_UNSPECIFIED");
    }
}
