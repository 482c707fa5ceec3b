package dev.fixwright.api;

import dev.fixwright.access.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Has few large bodies in memory at a time, from when they are read until they are answered. */
final class LargeBodies {
    private static final int AT_ONCE = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(AT_ONCE);

    /** To be closed by whoever has it. */
    interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Whether a request may bring one; one that does not tell its size, or is packed, may. */
    static boolean isOne(HttpServletRequest request, Route route) {
        long declared = request.getContentLengthLong();
        boolean isSmall =
                declared >= 0 && declared <= Route.SMALL_BODY && request.getHeader("Content-Encoding") == null;
        return !isSmall
                && route.body().filter(body -> body.most() > Route.SMALL_BODY).isPresent();
    }

    Turn turn() {
        try {
            if (turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                return turns::release;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw RefusedException.unavailable("Too many large bodies are being read just now. Try again.", TRY_AGAIN);
    }
}
