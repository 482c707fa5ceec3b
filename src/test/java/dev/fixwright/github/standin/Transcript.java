package dev.fixwright.github.standin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** All requests in the order in which they came. */
public final class Transcript {
    /**
     * @param call the method and the path; for GraphQL the operation's name and its root fields
     * @param token whose token it carried: {@code app}, {@code installation} or {@code none}
     * @param creations how many things it makes or changes that GitHub counts as content
     * @param status the answer's; 0 when none was given
     * @param at when it came, by the stand-in's clock
     * @param mayGoOn when the next request may come: later than this one only where a limit is used up
     */
    public record Entry(String call, String token, int creations, int status, Instant at, Instant mayGoOn) {
        public boolean isWrite() {
            return creations > 0;
        }

        @Override
        public String toString() {
            return call + " (" + token + ") -> " + status;
        }
    }

    private static final int PATIENCE_SECONDS = 300;

    private final List<Entry> entries = new ArrayList<>();

    synchronized void add(Entry entry) {
        entries.add(entry);
        notifyAll();
    }

    /** Waits for something that a request brings about; fails after a while with the requests that came. */
    public synchronized void await(BooleanSupplier met) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!met.getAsBoolean()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new AssertionError("it did not happen; these requests came:\n" + this);
            }
            try {
                wait(left);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError("interrupted");
            }
        }
    }

    public synchronized List<Entry> entries() {
        return List.copyOf(entries);
    }

    public synchronized List<String> calls() {
        return entries.stream().map(Entry::call).toList();
    }

    public long count(Predicate<String> call) {
        return calls().stream().filter(call).count();
    }

    public int creations() {
        return entries().stream().mapToInt(Entry::creations).sum();
    }

    public synchronized void clear() {
        entries.clear();
    }

    @Override
    public String toString() {
        return String.join("\n", entries().stream().map(Entry::toString).toList());
    }
}
