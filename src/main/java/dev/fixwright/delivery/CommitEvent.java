package dev.fixwright.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.fixwright.delivery.EventJson.Installation;
import dev.fixwright.delivery.EventJson.Repository;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What we read of the bodies that tell how a commit fares: {@code check_run}, {@code check_suite}, {@code workflow_run},
 * {@code status}.
 */
record CommitEvent(
        @Nullable String action,
        @JsonProperty("check_run") @Nullable Told checkRun,
        @JsonProperty("check_suite") @Nullable Told checkSuite,
        @JsonProperty("workflow_run") @Nullable Told workflowRun,
        @Nullable String sha,
        @Nullable String state,
        @Nullable Repository repository,
        @Nullable Installation installation) {
    private static final Set<String> OURS = Set.of("alert-", "finding-", "answer-");
    private static final Set<String> GOOD = Set.of("success", "neutral", "skipped");

    /** What tells, and of which commit. */
    record Told(
            @JsonProperty("head_sha") @Nullable String head,
            @JsonProperty("external_id") @Nullable String externalId,
            @Nullable String conclusion) {
        /** The check runs of fixes are this program's own: they tell it nothing. */
        boolean isOurs() {
            return externalId != null && OURS.stream().anyMatch(externalId::startsWith);
        }
    }

    /** A commit status, told like a check; it has ended unless it is pending. */
    @Nullable
    Told status() {
        return sha == null || state == null ? null : new Told(sha, null, state);
    }

    /** Whether what is told about has ended. */
    boolean isOver() {
        return state == null ? "completed".equals(action) : !state.equals("pending");
    }

    /** Whether it ended otherwise than everybody wishes. */
    boolean isBad(Told about) {
        return about.conclusion() != null && !GOOD.contains(about.conclusion());
    }
}
