package dev.fixwright.delivery;

import dev.fixwright.task.Task;
import java.util.List;

/** Turns deliveries of one event into tasks. Pure: no network, no database, no clock. */
interface EventHandler {
    /** The event as GitHub names it in the header. */
    String event();

    /**
     * No tasks for an action that asks nothing of us. Throws {@link MisfitException} for a body that is not of this event,
     * {@link UnreadableException} for one that is not JSON.
     */
    List<Task> tasksFor(byte[] body);
}
