package dev.fixwright.backlog;

import dev.fixwright.remediation.RemediationState;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The work on a finding, as sessions and operations show it.
 *
 * @param reason why it stands where it stands, in a line for people; may be empty
 * @param waitsFor {@code room}, {@code file} or {@code consent}, while it does
 * @param pullRequest once there is one
 * @param askedBy whoever asked for it; empty where it began by itself
 * @param startedAt when a fix was first looked for
 * @param endedAt when it came to its end
 */
public record Work(
        UUID uid,
        String tenant,
        UUID finding,
        UUID scan,
        Optional<String> repository,
        RemediationState state,
        String reason,
        Optional<String> waitsFor,
        Optional<PullRequest> pullRequest,
        Optional<Asker> askedBy,
        Instant createdAt,
        Instant updatedAt,
        Optional<Instant> startedAt,
        Optional<Instant> endedAt) {
    /** A pull request as it stands as far as is known. */
    public record PullRequest(long number, String address, PullRequestState state, String branch) {}

    /** GitHub's states of a pull request, with merged told apart from closed. */
    public enum PullRequestState {
        OPEN,
        MERGED,
        CLOSED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Who asked.
     *
     * @param principal the id of the principal; empty for a person who asked on the code host
     */
    public record Asker(String name, Optional<String> principal) {}
}
