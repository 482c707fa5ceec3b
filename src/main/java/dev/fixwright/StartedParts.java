package dev.fixwright;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What was started and has to be stopped, the last one first. */
final class StartedParts implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StartedParts.class);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    <T extends AutoCloseable> T add(T part) {
        parts.push(part);
        return part;
    }

    /** Two that are stopped at the same time, as each may want to bring to an end what it is in the middle of. */
    void addBoth(AutoCloseable one, AutoCloseable other) {
        parts.push(() -> {
            CompletableFuture<Void> stopped = CompletableFuture.runAsync(() -> closeQuietly(one));
            closeQuietly(other);
            stopped.join();
        });
    }

    @Override
    public void close() {
        parts.forEach(StartedParts::closeQuietly);
        parts.clear();
    }

    private static void closeQuietly(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.warn(
                    "part could not be stopped in good order part={}",
                    part.getClass().getSimpleName(),
                    e);
        }
    }
}
