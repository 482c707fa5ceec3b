package dev.fixwright.backlog;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * What is said about a finding. Each finding has one, which begins by itself as under investigation; its id is the
 * finding's.
 *
 * @param status that of the last approved revision, or what the code host said since
 * @param pending the newest revision that waits for approval, if it is newer than what is effective
 * @param work the newest remediation of the finding
 */
public record Assessment(
        TrackedFinding finding,
        Status status,
        Optional<String> justification,
        String note,
        Author author,
        Instant createdAt,
        Instant effectiveSince,
        Optional<Revision> pending,
        Optional<Work> work) {
    public UUID uid() {
        return finding.uid();
    }

    /** As VEX has them. */
    public enum Status {
        UNDER_INVESTIGATION,
        AFFECTED,
        NOT_AFFECTED,
        FIXED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Status> of(String word) {
            return Arrays.stream(values())
                    .filter(status -> status.word().equals(word))
                    .findFirst();
        }
    }

    /** Why something is not affected, as OpenVEX says it. */
    public static final List<String> JUSTIFICATIONS = List.of(
            "component_not_present",
            "vulnerable_code_not_present",
            "vulnerable_code_not_in_execute_path",
            "vulnerable_code_cannot_be_controlled_by_adversary",
            "inline_mitigations_already_exist");

    /** Who said it; {@code kind} is {@code user}, {@code service_user} or {@code fixwright}. */
    public record Author(String kind, String id, String name) {}

    /**
     * What somebody says.
     *
     * @param justification one of {@link #JUSTIFICATIONS}
     */
    public record Statement(Status status, Optional<String> justification, String note) {}

    /** Whether a revision counts. */
    public enum Approval {
        PENDING,
        APPROVED,
        REJECTED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A statement as it was made; it never changes, but for its approval.
     *
     * @param assessment the finding's id
     * @param number counts the revisions of an assessment from 1, which is the one that was made by itself
     */
    public record Revision(
            UUID uid,
            UUID assessment,
            int number,
            Statement statement,
            Author author,
            Instant createdAt,
            Approval approval,
            Optional<String> reviewer,
            Optional<Instant> reviewedAt,
            String reviewNote) {}
}
