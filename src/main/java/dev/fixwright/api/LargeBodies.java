package dev.fixwright.api;

import dev.fixwright.access.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Has few large bodies in memory at a time, of all faces together, from when they are read until they are answered. */
public final class LargeBodies {
    private static final int AT_ONCE = 2;
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final Duration patience;

    /** @param patience how long one more waits before it is refused */
    LargeBodies(Duration patience) {
        this.patience = patience;
    }

    /** Answers a request. */
    interface Work {
        Answer answer() throws IOException;
    }

    /** Whether a request may bring one; one that does not tell its size, or is packed, may. */
    static boolean isOne(HttpServletRequest request, Route route) {
        long declared = request.getContentLengthLong();
        boolean isSmall =
                declared >= 0 && declared <= Route.SMALL_BODY && request.getHeader("Content-Encoding") == null;
        return !isSmall
                && route.body().filter(body -> body.most() > Route.SMALL_BODY).isPresent();
    }

    /** Done when there is room for one more. */
    Answer inTurn(Work work) throws IOException {
        if (!hasRoom()) {
            throw RefusedException.unavailable("Too many large bodies are being read just now. Try again.", TRY_AGAIN);
        }
        try {
            return work.answer();
        } finally {
            turns.release();
        }
    }

    private boolean hasRoom() {
        try {
            return turns.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
