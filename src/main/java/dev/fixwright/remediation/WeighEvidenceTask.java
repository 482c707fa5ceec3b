package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** Looks at what scans and checks say about a fix's pull request now. */
final class WeighEvidenceTask implements TaskHandler {
    static final String NAME = "weigh-evidence";

    private final Proving proving;
    private final WaitingAlerts waiting;

    WeighEvidenceTask(Proving proving, WaitingAlerts waiting) {
        this.proving = proving;
        this.waiting = waiting;
    }

    /** @param doubt whether what is proved already is looked at again, too */
    static Task of(RepositoryRef repository, long pullRequest, boolean doubt) {
        return TaskPayload.task(NAME, repository, "pullRequest", pullRequest, doubt);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        if (payload.has(TaskPayload.AGAINST)) {
            proving.doubt(payload.repository(), payload.number("pullRequest"));
        } else {
            proving.weigh(payload.repository(), payload.number("pullRequest"));
        }
        waiting.wake(payload.repository());
        return TaskOutcome.done();
    }
}
