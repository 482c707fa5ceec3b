package dev.fixwright.remediation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work on strangers' code, of which some is made so that looking at it never ends. The work has a thread of its own; when
 * its time is used up it is given up: told to stop, and never listened to again. Java cannot end a thread that does not stop by
 * itself, so only a few of these are borne at once; then nothing new is begun.
 *
 * <p>Time is what the thread spends computing, so that a busy machine refuses no more than an idle one, and waiting for a code
 * host costs nothing. A thread that neither computes nor ends is given up after ten times that.
 */
public final class TimeLimit {
    private static final Logger LOG = LoggerFactory.getLogger(TimeLimit.class);
    private static final int MOST_GIVEN_UP = 4;
    private static final int PATIENCE = 10;

    /** Bytes, of which only those that are needed are taken: parsers go as deep as the code that they read. */
    private static final long STACK = 16L << 20;

    private final Duration perFile;
    private final AtomicInteger givenUp = new AtomicInteger();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    public TimeLimit(Duration perFile) {
        this.perFile = perFile;
    }

    private enum State {
        RUNNING,
        GIVEN_UP,
        ENDED
    }

    Duration perFile() {
        return perFile;
    }

    /** Whether new work may be begun. */
    boolean hasRoom() {
        return givenUp.get() < MOST_GIVEN_UP;
    }

    /** Why there is no {@linkplain #hasRoom room}. */
    String reasonForNoRoom() {
        return "Fixwright is still busy with " + givenUp.get()
                + " files that it gave up on and that never end; start it again";
    }

    /**
     * The result of {@code work}, or what {@code otherwise} makes of the reason why there is none.
     *
     * @param stop tells the work to stop, as far as it listens
     */
    <T> T run(Duration time, Runnable stop, Supplier<T> work, Function<String, T> otherwise) {
        if (!hasRoom()) {
            return otherwise.apply(reasonForNoRoom());
        }
        AtomicReference<State> state = new AtomicReference<>(State.RUNNING);
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, () -> end(task, state), "engine", STACK);
        thread.setDaemon(true);
        thread.start();
        long begun = System.nanoTime();
        try {
            for (long left = time.toNanos(); left > 0; left = left(thread, time, begun)) {
                try {
                    return task.get(left, TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    LOG.debug("long work on one file, computing for {} s", computed(thread, begun) / 1_000_000_000);
                }
            }
        } catch (ExecutionException e) {
            return failed(Objects.requireNonNull(e.getCause()), otherwise);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            giveUp(state, stop);
            throw new CancellationException("Fixwright is being stopped");
        }
        giveUp(state, stop);
        LOG.warn("work on one file given up after {} s of computing, still running={}", time.toSeconds(), givenUp);
        return otherwise.apply("looking at this file took more than " + seconds(time)
                + " s of computing, so it was given up; a fault of Fixwright, or code that is made to keep it busy");
    }

    private void end(FutureTask<?> task, AtomicReference<State> state) {
        task.run();
        if (state.getAndSet(State.ENDED) == State.GIVEN_UP) {
            givenUp.decrementAndGet();
        }
    }

    private void giveUp(AtomicReference<State> state, Runnable stop) {
        givenUp.incrementAndGet();
        if (!state.compareAndSet(State.RUNNING, State.GIVEN_UP)) {
            givenUp.decrementAndGet();
        }
        stop.run();
    }

    private long left(Thread thread, Duration time, long begun) {
        long waited = System.nanoTime() - begun;
        return Math.min(time.toNanos() - computed(thread, begun), PATIENCE * time.toNanos() - waited);
    }

    /** The thread's own time; where the machine does not tell it, the time that has gone by. */
    private long computed(Thread thread, long begun) {
        long computed = threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.getId()) : -1;
        return computed >= 0 ? computed : System.nanoTime() - begun;
    }

    private static <T> T failed(@Nullable Throwable cause, Function<String, T> otherwise) {
        if (cause instanceof OutOfMemoryError) {
            return otherwise.apply("looking at this file took more memory than there is");
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) Objects.requireNonNull(cause);
    }

    private static String seconds(Duration time) {
        return time.toMillis() % 1000 == 0 ? "" + time.toSeconds() : "" + time.toMillis() / 1000.0;
    }
}
