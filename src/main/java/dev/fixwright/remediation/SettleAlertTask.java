package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** Somebody or something changed an alert: goes by the state it has now. */
public final class SettleAlertTask implements TaskHandler {
    public static final String NAME = "settle-alert";

    private final Settler settler;
    private final WaitingAlerts waiting;
    private final HostRefusals refusals;

    public SettleAlertTask(Settler settler, WaitingAlerts waiting, HostRefusals refusals) {
        this.settler = settler;
        this.waiting = waiting;
        this.refusals = refusals;
    }

    public static Task of(RepositoryRef repository, long alert) {
        return TaskPayload.task(NAME, repository, "alert", alert);
    }

    /** The same for each thing that may have changed it, also while an earlier one is looked at. */
    static Task of(RepositoryRef repository, long alert, String after) {
        Task task = of(repository, alert);
        return new Task(task.name(), task.id() + "/" + after, task.payload(), task.lane());
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
            if (settler.settleAlert(repository, alert)) {
                waiting.add(repository, alert);
            }
            waiting.wake(repository);
            return TaskOutcome.done();
        } catch (CodeHostException e) {
            return refusals.outcome(e);
        }
    }
}
