package dev.fixwright.github;

import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** An answer whose body is read while it arrives. Whoever asked for it closes it. */
record Download(Answer answer, InputStream content) implements AutoCloseable {
    /** The body with an end: a connection that stands still cannot hold up a thread for ever. */
    static InputStream endedAfter(InputStream body, Duration time) {
        Executor later = CompletableFuture.delayedExecutor(time.toSeconds(), TimeUnit.SECONDS);
        later.execute(() -> close(body));
        return body;
    }

    /** The body, refused once it turns out to be larger than a limit. */
    InputStream atMost(long bytes) {
        return new FilterInputStream(content) {
            private long left = bytes;

            @Override
            public int read() throws IOException {
                int next = super.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int read = super.read(into, offset, length);
                count(Math.max(0, read));
                return read;
            }

            private void count(int read) {
                left -= read;
                if (left < 0) {
                    throw new CodeHostException(
                            Reason.REFUSED,
                            "what GitHub answers to " + answer.call() + " is larger than " + (bytes >> 20)
                                    + " MB, which is more than is read",
                            Optional.empty());
                }
            }
        };
    }

    @Override
    public void close() {
        close(content);
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
