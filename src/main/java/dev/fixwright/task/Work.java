package dev.fixwright.task;

import java.util.ArrayList;
import java.util.List;

/** What a {@link Worker} does: tasks at their pace, and upkeep in between. */
public record Work(List<TaskHandler> handlers, Pace pace, List<Chore> chores) {
    public Work {
        handlers = List.copyOf(handlers);
        chores = List.copyOf(chores);
    }

    /** The same with one more chore. */
    public Work and(Chore chore) {
        List<Chore> all = new ArrayList<>(chores);
        all.add(chore);
        return new Work(handlers, pace, all);
    }
}
