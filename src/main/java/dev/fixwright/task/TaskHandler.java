package dev.fixwright.task;

/** Runs the tasks of one name. Must be safe to run again: a task whose process dies is run once more from the start. */
public interface TaskHandler {
    String name();

    /** Any exception is a surprise: it is logged, and the task is tried again with growing pauses, eight times at most. */
    TaskOutcome run(Task task);
}
