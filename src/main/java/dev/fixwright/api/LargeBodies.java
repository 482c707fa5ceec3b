package dev.fixwright.api;

import dev.fixwright.access.Caller;
import dev.fixwright.access.RefusedException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Has few large bodies in memory at a time, of all faces together, from when they are read until they are answered. Only one
 * of them is of the same tenant, and only one of each waits among the tenants, so that nobody keeps the others out by sending
 * slowly.
 */
public final class LargeBodies {
    private static final int AT_ONCE = 2;
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    /** Packed bodies that are so small are received before their turn. */
    private static final int SMALL_PACKED = 64 * 1024;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    /** By tenant, or by who asks where that is nobody of a tenant: as many as have ever sent one. */
    private final Map<String, Semaphore> own = new ConcurrentHashMap<>();

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

    /** Whether one is small enough as it is sent to be received before its turn. */
    static boolean isSmallAsSent(HttpServletRequest request) {
        long declared = request.getContentLengthLong();
        return declared >= 0 && declared <= SMALL_PACKED;
    }

    /** Done when there is room for one more, and none of the same tenant is being read. */
    Answer inTurn(Caller caller, Work work) throws IOException {
        long deadline = System.nanoTime() + patience.toNanos();
        String whose = caller.principal().tenant().orElse(caller.principal().id());
        Semaphore first = own.computeIfAbsent(whose, key -> new Semaphore(1, true));
        return inTurn(first, deadline, () -> inTurn(turns, deadline, work));
    }

    private static Answer inTurn(Semaphore turns, long deadline, Work work) throws IOException {
        if (!hasRoom(turns, deadline)) {
            throw RefusedException.unavailable("Too many large bodies are being read just now. Try again.", TRY_AGAIN);
        }
        try {
            return work.answer();
        } finally {
            turns.release();
        }
    }

    private static boolean hasRoom(Semaphore turns, long deadline) {
        try {
            return turns.tryAcquire(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
