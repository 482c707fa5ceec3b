package dev.fixwright.finding.sarif;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;

/** A file's bytes, unzipped where they are gzip, and refused as soon as they are more than a SARIF file may be. */
final class BoundedInput extends FilterInputStream {
    static final long MAX_BYTES = 200L * 1024 * 1024;
    static final int MAX_RATIO = 100;
    /** Below this many bytes no ratio is suspicious. */
    private static final long SMALL = 4L * 1024 * 1024;

    private final String name;
    private final LongSupplier packed;
    private long count;

    private BoundedInput(String name, InputStream in, LongSupplier packed) {
        super(in);
        this.name = name;
        this.packed = packed;
    }

    static InputStream of(String name, InputStream in) throws IOException {
        Counted counted = new Counted(in);
        PushbackInputStream start = new PushbackInputStream(counted, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        boolean zipped = magic.length == 2 && (magic[0] & 0xff) == 0x1f && (magic[1] & 0xff) == 0x8b;
        return zipped
                ? new BoundedInput(name, new GZIPInputStream(start, 1 << 14), () -> counted.count)
                : new BoundedInput(name, start, () -> Long.MAX_VALUE / MAX_RATIO);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            add(1);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            add(read);
        }
        return read;
    }

    private void add(int bytes) {
        count += bytes;
        if (count > MAX_BYTES) {
            throw new SarifException(name + " holds more than " + MAX_BYTES / 1024 / 1024
                    + " MB of SARIF; scan fewer folders at a time and hand in several files");
        }
        if (count > SMALL && count > packed.getAsLong() * MAX_RATIO) {
            throw new SarifException(name + " unpacks to more than " + MAX_RATIO
                    + " times its size, which no scanner's report does; it was not read any further");
        }
    }

    /** Counts the bytes that have been taken from a stream. */
    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
