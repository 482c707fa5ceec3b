package dev.fixwright.webhook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;

/**
 * Reads bodies of strangers: not more than GitHub ever sends, not for longer than ten seconds, and few large ones at a
 * time.
 */
final class RequestBody {
    /** GitHub sends nothing larger. */
    static final int MOST = 25 * 1024 * 1024;

    /** Smaller ones have arrived when they are read, so that reading them holds up nobody. */
    private static final int LARGE = 128 * 1024;

    private static final int LARGE_AT_ONCE = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore largeBodies = new Semaphore(LARGE_AT_ONCE);
    private final LongSupplier nanos;

    RequestBody() {
        this(System::nanoTime);
    }

    /** {@code nanos} is a clock that never jumps. */
    RequestBody(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** The whole body. {@code declared} is the length that the request names, or -1. */
    byte[] read(InputStream in, long declared) throws IOException, RefusedException {
        if (declared > MOST) {
            throw tooLarge();
        }
        boolean large = declared > LARGE;
        if (large) {
            admitLarge();
        }
        long deadline = nanos.getAsLong() + PATIENCE.toNanos();
        ByteArrayOutputStream body = new ByteArrayOutputStream((int) Math.max(8_192, Math.min(declared, LARGE)));
        byte[] buffer = new byte[8_192];
        try {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                if (body.size() + count > MOST) {
                    throw tooLarge();
                }
                if (nanos.getAsLong() - deadline > 0) {
                    throw new RefusedException(408, "The body did not arrive within " + PATIENCE.toSeconds() + " s.");
                }
                if (!large && body.size() + count > LARGE) {
                    admitLarge();
                    large = true;
                }
                body.write(buffer, 0, count);
            }
            return body.toByteArray();
        } finally {
            if (large) {
                largeBodies.release();
            }
        }
    }

    private void admitLarge() throws RefusedException {
        if (!largeBodies.tryAcquire()) {
            throw new RefusedException(503, "Other large deliveries are being read. Send this one again.");
        }
    }

    private static RefusedException tooLarge() {
        return new RefusedException(413, "The body is larger than 25 MB, which GitHub never sends.");
    }
}
