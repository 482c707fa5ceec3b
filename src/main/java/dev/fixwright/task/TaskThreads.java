package dev.fixwright.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** The threads that tasks run on: virtual ones where the Java at hand has them (21 and later). */
final class TaskThreads {
    private TaskThreads() {}

    static ExecutorService atMost(int threads) {
        return Executors.newFixedThreadPool(threads, virtualOrDaemon());
    }

    private static ThreadFactory virtualOrDaemon() {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Class<?> type = Class.forName("java.lang.Thread$Builder");
            Object named = type.getMethod("name", String.class, long.class).invoke(builder, "task-", 0L);
            return (ThreadFactory) type.getMethod("factory").invoke(named);
        } catch (ReflectiveOperationException e) {
            return daemon("task");
        }
    }

    static ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
