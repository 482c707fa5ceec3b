package ch.lindental.exchange;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ThreadLocalRandom;

public class RetryPolicy {
    private final int attempts;

    public RetryPolicy(int attempts) {
        this.attempts = attempts;
    }

    public <T> T run(Callable<T> work) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.call();
            } catch (java.io.IOException e) {
                if (attempt >= attempts) {
                    throw e;
                }
                Thread.sleep(pause(attempt).toMillis());
            }
        }
    }

    /** Jitter, so that not all wards ask again at the same moment. */
    Duration pause(int attempt) {
        return Duration.ofMillis((1L << attempt) + ThreadLocalRandom.current().nextInt(10));
    }
}
