package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** Gives the alerts of a repository that wait for room another turn. */
public final class ResumeTask implements TaskHandler {
    public static final String NAME = "resume-remediations";

    private final WaitingAlerts waiting;

    public ResumeTask(WaitingAlerts waiting) {
        this.waiting = waiting;
    }

    static Task of(RepositoryRef repository, String id) {
        return new Task(NAME, id, TaskPayload.of(repository)).inLaneOf(repository.installationId());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        waiting.wake(TaskPayload.parse(task.payload()).repository());
        return TaskOutcome.done();
    }
}
