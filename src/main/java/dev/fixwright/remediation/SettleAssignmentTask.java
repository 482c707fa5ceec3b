package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** Somebody was given an alert, or relieved of it: goes by who has it now. */
final class SettleAssignmentTask implements TaskHandler {
    static final String NAME = "settle-assignment";

    private final Assignments assignments;
    private final WaitingAlerts waiting;
    private final HostRefusals refusals;

    SettleAssignmentTask(Assignments assignments, WaitingAlerts waiting, HostRefusals refusals) {
        this.assignments = assignments;
        this.waiting = waiting;
        this.refusals = refusals;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        RepositoryRef repository = payload.repository();
        long alert = payload.number("alert");
        try {
            if (assignments.settle(repository, alert)) {
                waiting.add(repository, alert);
            }
            waiting.wake(repository);
            return TaskOutcome.done();
        } catch (CodeHostException e) {
            return refusals.outcome(e);
        }
    }
}
