package dev.fixwright.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Bodies of strangers, as large and as slow as they like. */
class RequestBodyTest {
    private static final int MOST = 25 * 1024 * 1024;

    private final AtomicLong nanos = new AtomicLong();
    private final RequestBody bodies = new RequestBody(nanos::get);

    @Test
    void twentyFiveMegabytesAreReadAndNotAByteMore() throws Exception {
        assertThat(bodies.read(endless(MOST), -1)).hasSize(MOST);
        assertThat(bodies.read(endless(MOST), MOST)).hasSize(MOST);
        assertRefused(413, endless(MOST + 1L), -1);
        assertRefused(413, endless(Long.MAX_VALUE), -1);
    }

    @Test
    void bodyThatIsDeclaredTooLargeIsNotReadAtAll() {
        InputStream untouched = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("read");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                throw new AssertionError("read");
            }
        };

        assertRefused(413, untouched, MOST + 1L);
        assertRefused(413, untouched, Long.MAX_VALUE);
    }

    @Test
    void bodyThatComesByteByByteIsRefusedAfterTenSeconds() {
        AtomicLong read = new AtomicLong();
        InputStream drip = new InputStream() {
            @Override
            public int read() {
                nanos.addAndGet(TimeUnit.SECONDS.toNanos(1));
                read.incrementAndGet();
                return 'x';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                buffer[offset] = (byte) read();
                return 1;
            }
        };

        assertRefused(408, drip, 1_000);
        assertThat(read.get()).isBetween(10L, 12L);
    }

    @Test
    void onlyEightLargeBodiesAreHeldAtATime() throws Exception {
        assertThat(nested(8)).isEqualTo(8);

        // They are over: the places are free again, also those of bodies that were refused.
        assertRefused(413, endless(MOST + 1L), -1);
        assertThat(bodies.read(endless(MOST), -1)).hasSize(MOST);
    }

    @Test
    void bodyThatSaysItIsLargeTakesItsPlaceBeforeItCame() throws Exception {
        InputStream beginsAnother = new InputStream() {
            @Override
            public int read() {
                throw new AssertionError("byte by byte");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                return inner(8) == 7 ? -1 : 0;
            }
        };

        assertThat(bodies.read(beginsAnother, 200_000)).isEmpty();
    }

    /** Begins another large body in the middle of each, and answers how many were taken. */
    private int nested(int left) throws Exception {
        int[] taken = {0};
        InputStream large = new InputStream() {
            private int given;

            @Override
            public int read() {
                throw new AssertionError("byte by byte");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) {
                given += length;
                if (given > 2 * 1024 * 1024 && taken[0] == 0) {
                    taken[0] = 1;
                    taken[0] += inner(left);
                }
                return given > 3 * 1024 * 1024 ? -1 : length;
            }
        };
        bodies.read(large, -1);
        return taken[0];
    }

    private int inner(int left) {
        try {
            if (left == 1) {
                assertRefused(503, endless(2 * 1024 * 1024), -1);
                return 0;
            }
            return nested(left - 1);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void assertRefused(int status, InputStream body, long declared) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> bodies.read(body, declared))
                .satisfies(e -> assertThat(e.status()).isEqualTo(status));
    }

    private static InputStream endless(long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? 'x' : -1;
            }

            @Override
            public int read(byte[] buffer, int offset, int wanted) {
                int count = (int) Math.min(left, wanted);
                left -= count;
                return count == 0 ? -1 : count;
            }
        };
    }
}
