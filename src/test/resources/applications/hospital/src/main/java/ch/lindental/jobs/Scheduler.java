package ch.lindental.jobs;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

public class Scheduler implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);

    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor();
    private final Map<String, Long> runs = new LinkedHashMap<>();

    public void every(String name, Duration period, Runnable job) {
        executor.scheduleAtFixedRate(() -> run(name, job), 0, period.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized void run(String name, Runnable job) {
        try {
            job.run();
            runs.merge(name, 1L, Long::sum);
        } catch (RuntimeException e) {
            LOG.error("job failed: " + name, e);
        }
    }

    public synchronized long runs(String name) {
        return runs.getOrDefault(name, 0L);
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
