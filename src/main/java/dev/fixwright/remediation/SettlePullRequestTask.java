package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** Somebody merged or closed a pull request, or pushed to it: goes by the state it has now. */
public final class SettlePullRequestTask implements TaskHandler {
    public static final String NAME = "settle-pull-request";

    private final Proving proving;
    private final WaitingAlerts waiting;

    public SettlePullRequestTask(Proving proving, WaitingAlerts waiting) {
        this.proving = proving;
        this.waiting = waiting;
    }

    public static Task of(RepositoryRef repository, long pullRequest) {
        return TaskPayload.task(NAME, repository, "pullRequest", pullRequest);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        proving.settle(payload.repository(), payload.number("pullRequest"));
        waiting.wake(payload.repository());
        return TaskOutcome.done();
    }
}
