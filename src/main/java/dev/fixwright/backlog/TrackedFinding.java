package dev.fixwright.backlog;

import dev.fixwright.finding.Severity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * What is tracked of an alert, or of a result that was handed in.
 *
 * @param scan the one in which it was first seen
 * @param repository {@code owner/name}; empty for items without code
 * @param title the rule in words, or the rule's id
 * @param alert GitHub's number of the alert; empty where there is none
 * @param address where people see it; may be empty
 * @param session the newest remediation of it
 * @param pullRequest the address of the newest remediation's pull request
 * @param notes what people noted about it in the backlog
 * @param statusSince when it came to have this status
 */
public record TrackedFinding(
        UUID uid,
        String tenant,
        UUID scan,
        Optional<String> repository,
        String tool,
        String rule,
        Optional<String> weakness,
        String title,
        String message,
        Severity severity,
        Status status,
        Place place,
        OptionalLong alert,
        String address,
        Optional<UUID> session,
        Optional<String> pullRequest,
        Optional<String> notes,
        Instant createdAt,
        Instant statusSince,
        Instant updatedAt) {
    /**
     * Where in the code.
     *
     * @param path empty where it names no file
     * @param startLine 0 where it names no line
     */
    public record Place(String path, int startLine, int endLine) {}

    /** Where it stands. */
    public enum Status {
        /** Nobody works on it. */
        OPEN,
        /** A fix is being made or proved, or waits for people. */
        IN_PROGRESS,
        /** People said on the code host that it is none. */
        DISMISSED,
        /** It is gone. */
        RESOLVED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Status> of(String word) {
            return Arrays.stream(values())
                    .filter(status -> status.word().equals(word))
                    .findFirst();
        }
    }
}
