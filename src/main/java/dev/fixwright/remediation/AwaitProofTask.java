package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Asks by the clock for what no event told, ever more seldom, until the policy's patience is at its end. */
final class AwaitProofTask implements TaskHandler {
    static final String NAME = "await-proof";
    private static final Duration FIRST = Duration.ofMinutes(30);

    private final Proving proving;
    private final WaitingAlerts waiting;
    private final InstantSource clock;

    AwaitProofTask(Proving proving, WaitingAlerts waiting, InstantSource clock) {
        this.proving = proving;
        this.waiting = waiting;
        this.clock = clock;
    }

    static Task of(RepositoryRef repository, long pullRequest) {
        return TaskPayload.task(NAME, repository, "pullRequest", pullRequest);
    }

    /** When to look for the first time at a pull request that was opened now. */
    static Instant first(Instant opened) {
        return opened.plus(FIRST);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        RepositoryRef repository = payload.repository();
        long number = payload.number("pullRequest");
        try {
            proving.weigh(repository, number);
            waiting.wake(repository);
            return proving.awaited(repository, number).map(this::again).orElseGet(TaskOutcome::done);
        } catch (CodeHostException e) {
            if (e.reason() == CodeHostException.Reason.RATE_LIMITED) {
                throw e;
            }
            return proving.awaited(repository, number).map(none -> soon(e)).orElseGet(TaskOutcome::done);
        }
    }

    /** Whatever the code host answered this time: nobody else would come back to the pull request. */
    private TaskOutcome soon(CodeHostException refusal) {
        return new TaskOutcome.RetryAt(clock.instant().plus(FIRST), refusal.explanation());
    }

    private TaskOutcome again(Proving.Awaited awaited) {
        Instant now = clock.instant();
        Duration waited = Duration.between(awaited.opened(), now);
        Instant next = now.plus(waited.compareTo(FIRST) < 0 ? FIRST : waited);
        Instant when = next.isBefore(awaited.until()) || awaited.until().isBefore(now) ? next : awaited.until();
        return new TaskOutcome.RetryAt(when, "the proof of the pull request is still awaited");
    }
}
