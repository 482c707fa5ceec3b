package dev.fixwright.task;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long a task that failed waits: three times longer after each failure, an hour at most, and never in step with others. */
final class Backoff {
    static final int MOST_ATTEMPTS = 8;

    private static final long FIRST_SECONDS = 5;
    private static final long LONGEST_SECONDS = 3_600;

    private final RandomGenerator random;

    Backoff(RandomGenerator random) {
        this.random = random;
    }

    /** The pause after the attempt of that number, which counts from one. */
    Duration after(int attempt) {
        double seconds = Math.min(LONGEST_SECONDS, FIRST_SECONDS * Math.pow(3, attempt - 1.0));
        double jittered = seconds * (0.8 + 0.4 * random.nextDouble());
        return Duration.ofMillis((long) (jittered * 1000));
    }
}
