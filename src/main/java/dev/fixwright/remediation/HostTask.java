package dev.fixwright.remediation;

import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** A handler that asks the code host: what becomes of its task when the host refuses is decided in one place. */
record HostTask(TaskHandler handler, HostRefusals refusals) implements TaskHandler {
    @Override
    public String name() {
        return handler.name();
    }

    @Override
    public TaskOutcome run(Task task) {
        try {
            return handler.run(task);
        } catch (CodeHostException e) {
            return refusals.outcome(e);
        }
    }
}
