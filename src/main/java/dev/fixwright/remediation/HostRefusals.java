package dev.fixwright.remediation;

import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.TaskOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a task does when the code host refuses or does not answer: the one place that decides on trying again. */
final class HostRefusals {
    private static final Logger LOG = LoggerFactory.getLogger(HostRefusals.class);
    private static final int MOST_ATTEMPTS = 8;
    private static final int MOST_FAULTS = 3;
    private static final Duration LIMIT_UNSAID = Duration.ofSeconds(60);
    private static final long FIRST_PAUSE = 5_000;
    private static final long LONGEST_PAUSE = 3_600_000;

    private final RemediationStore store;
    private final InstantSource clock;

    HostRefusals(RemediationStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /** For work on an alert: what is not tried again ends its remediation. */
    TaskOutcome outcome(RepositoryRef repository, long alert, CodeHostException refusal) {
        String explanation = refusal.explanation();
        return switch (refusal.reason()) {
            case RATE_LIMITED -> new TaskOutcome.RetryAt(limitEnds(refusal), explanation);
            case UNAVAILABLE, BASE_MOVED -> tryAgain(repository, alert, refusal);
            case GONE -> {
                end(repository, alert, RemediationState.CANCELLED, Reasons.LOST_ACCESS + ": " + explanation);
                yield TaskOutcome.done();
            }
            case FORBIDDEN, REFUSED -> {
                end(repository, alert, RemediationState.FAILED, explanation);
                yield new TaskOutcome.GivenUp(explanation);
            }
        };
    }

    private TaskOutcome tryAgain(RepositoryRef repository, long alert, CodeHostException refusal) {
        int attempts =
                store.newest(repository, alert).map(Remediation::attempts).orElse(1);
        if (attempts >= MOST_ATTEMPTS) {
            String reason = refusal.explanation() + " (tried " + attempts + " times)";
            end(repository, alert, RemediationState.FAILED, reason);
            return new TaskOutcome.GivenUp(reason);
        }
        Instant next = refusal.retryAt().orElseGet(() -> clock.instant().plus(pause(repository, alert, attempts)));
        return new TaskOutcome.RetryAt(next, refusal.explanation() + "; attempt " + attempts + " of " + MOST_ATTEMPTS);
    }

    /** Three times longer after each attempt, and never in step with other alerts. */
    private static Duration pause(RepositoryRef repository, long alert, int attempts) {
        double pause = Math.min(LONGEST_PAUSE, FIRST_PAUSE * Math.pow(3, attempts - 1.0));
        int spread = Math.floorMod(Objects.hash(repository.id(), alert, attempts) * 0x9E3779B9, 400);
        return Duration.ofMillis((long) (pause * (0.8 + spread / 1000.0)));
    }

    private void end(RepositoryRef repository, long alert, RemediationState state, String reason) {
        store.newest(repository, alert)
                .filter(remediation -> remediation.state().isLive())
                .ifPresent(remediation -> {
                    others(remediation).forEach(other -> Remediator.log(store.save(other.to(state, reason))));
                    Remediator.log(store.save(remediation.to(state, reason)));
                });
    }

    /** Those that were to be proposed in one pull request with it, of which there is none. */
    private List<Remediation> others(Remediation remediation) {
        return remediation
                .proposal()
                .filter(proposed -> remediation.state() == RemediationState.PROPOSING
                        && proposed.pullRequest().isEmpty())
                .map(proposed -> store.onBranch(remediation.repository(), new BranchName(proposed.branch())))
                .orElse(List.of())
                .stream()
                .filter(other -> other.id() != remediation.id() && other.state() == RemediationState.PROPOSING)
                .toList();
    }

    /** A fault of Fixwright's own: tried again a few times, then kept apart, so that it stops nobody else. */
    TaskOutcome fault(RepositoryRef repository, long alert, RuntimeException fault) {
        int attempts =
                store.newest(repository, alert).map(Remediation::attempts).orElse(1);
        if (attempts < MOST_FAULTS) {
            throw fault;
        }
        String reason = "a fault of Fixwright, not of the code: "
                + fault.getClass().getSimpleName() + " in " + attempts + " attempts; the server's log has the details";
        end(repository, alert, RemediationState.FAILED, reason);
        LOG.error("remediation failed repository={} alert={}", repository.fullName(), alert, fault);
        return new TaskOutcome.GivenUp(reason);
    }

    /** For a look at what changed: a surprise is the worker's business. */
    TaskOutcome outcome(CodeHostException refusal) {
        return switch (refusal.reason()) {
            case RATE_LIMITED -> new TaskOutcome.RetryAt(limitEnds(refusal), refusal.explanation());
            case UNAVAILABLE, BASE_MOVED -> throw refusal;
            case GONE -> TaskOutcome.done();
            case FORBIDDEN, REFUSED -> new TaskOutcome.GivenUp(refusal.explanation());
        };
    }

    private Instant limitEnds(CodeHostException refusal) {
        return refusal.retryAt().orElseGet(() -> clock.instant().plus(LIMIT_UNSAID));
    }
}
