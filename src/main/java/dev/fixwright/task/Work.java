package dev.fixwright.task;

import java.util.ArrayList;
import java.util.List;

/** What a {@link Worker} does: the tasks of its crew at their pace, and upkeep in between. */
public record Work(Crew crew, List<TaskHandler> handlers, Pace pace, List<Chore> chores) {
    public Work {
        handlers = List.copyOf(handlers);
        chores = List.copyOf(chores);
    }

    /** What there is to do once there is an app. */
    public Work(List<TaskHandler> handlers, Pace pace, List<Chore> chores) {
        this(Crew.APP, handlers, pace, chores);
    }

    /** The same with one more chore. */
    public Work and(Chore chore) {
        List<Chore> all = new ArrayList<>(chores);
        all.add(chore);
        return new Work(crew, handlers, pace, all);
    }
}
