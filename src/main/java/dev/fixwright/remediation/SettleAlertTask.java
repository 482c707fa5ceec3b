package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** Somebody or something changed an alert, or who has it: goes by how it stands now. */
public final class SettleAlertTask implements TaskHandler {
    public static final String NAME = "settle-alert";
    static final String ASSIGNED = "settle-assignment";

    /** Looks at an alert as it stands; whether it is to be fixed now. */
    interface Settlement {
        boolean settle(RepositoryRef repository, long alert);
    }

    private final String name;
    private final Settlement settlement;
    private final WaitingAlerts waiting;

    SettleAlertTask(String name, Settlement settlement, WaitingAlerts waiting) {
        this.name = name;
        this.settlement = settlement;
        this.waiting = waiting;
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
        return name;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        RepositoryRef repository = payload.repository();
        long alert = payload.number("alert");
        if (settlement.settle(repository, alert)) {
            waiting.add(repository, alert);
        }
        waiting.wake(repository);
        return TaskOutcome.done();
    }
}
