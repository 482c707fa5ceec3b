package dev.fixwright;

import dev.fixwright.database.Database;
import dev.fixwright.fix.Fixers;
import dev.fixwright.fix.weakhash.WeakHashFixer;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskQueue;
import java.util.List;

/** Builds every object once, in flow order. */
public final class Wiring {
    private Wiring() {}

    /** Every fixer, in the order in which they are tried. */
    public static Fixers fixers() {
        return new Fixers(List.of(new WeakRandomFixer(), WeakHashFixer.ofHashes()));
    }

    /** What runs the tasks that deliveries cause. */
    static List<TaskHandler> taskHandlers(Settings.App app, Database database, TaskQueue queue) {
        return List.of();
    }
}
