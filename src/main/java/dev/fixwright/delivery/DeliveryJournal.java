package dev.fixwright.delivery;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The deliveries of the last while, appended to a file and forced to the disk before anybody is told that they are kept.
 * H2, when its process is killed, comes back as it was up to some commits earlier once it has begun to fill gaps in its
 * file; what it forgot is put back from here. Two files: the current one, and the one before it. Used by one thread.
 */
final class DeliveryJournal implements AutoCloseable {
    private static final int BATCH = 256;

    private final Path directory;
    private final Path current;
    private final Path previous;
    private final Path next;
    private final long turnOverBytes;
    private final int turnOverAppends;
    private FileChannel channel;
    private long good;
    private int appends;

    private DeliveryJournal(Path directory, long turnOverBytes, int turnOverAppends) {
        this.current = directory.resolve("deliveries.journal");
        this.previous = directory.resolve("deliveries.journal.1");
        this.next = directory.resolve("deliveries.journal.new");
        this.turnOverBytes = turnOverBytes;
        this.turnOverAppends = turnOverAppends;
        this.directory = directory;
        this.channel = opened(current);
    }

    /** A file is left behind after 8 MB and a thousand appends: H2 never forgets nearly as many commits. */
    static DeliveryJournal open(Path directory) {
        return new DeliveryJournal(directory, 8L * 1024 * 1024, 1_000);
    }

    static DeliveryJournal open(Path directory, long turnOverBytes, int turnOverAppends) {
        return new DeliveryJournal(directory, turnOverBytes, turnOverAppends);
    }

    /** Hands over all that stands in both files, the oldest first, and makes ready for appending behind it. */
    void replay(Consumer<List<PendingDelivery>> store) {
        try {
            if (Files.exists(previous)) {
                read(previous, store);
            }
            Whole whole = read(current, store);
            good = whole.length();
            // Otherwise a server that is started often would never turn over, and replay ever more.
            appends = whole.entries();
            channel.truncate(good);
            channel.position(good);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was written whole; a killed process may leave half an entry behind it. */
    private static Whole read(Path file, Consumer<List<PendingDelivery>> store) throws IOException {
        long length = 0;
        int entries = 0;
        List<PendingDelivery> batch = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (Optional<JournalEntry> next = JournalEntry.read(in); next.isPresent(); next = JournalEntry.read(in)) {
                batch.add(next.get().delivery());
                length += next.get().length();
                entries++;
                if (batch.size() == BATCH) {
                    store.accept(batch);
                    batch.clear();
                }
            }
        }
        if (!batch.isEmpty()) {
            store.accept(batch);
        }
        return new Whole(length, entries);
    }

    /** Returns once the deliveries would survive a power cut. After a failure the journal is as it was before. */
    void append(List<PendingDelivery> batch) {
        try {
            channel.position(good);
            for (PendingDelivery delivery : batch) {
                ByteBuffer entry = ByteBuffer.wrap(JournalEntry.of(delivery));
                while (entry.hasRemaining()) {
                    channel.write(entry);
                }
            }
            channel.force(false);
            good = channel.position();
            appends++;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins a new file when this one is long enough; after a failure this one goes on. {@code forceDatabase} makes sure that the database has all of it. */
    void turnOverWhenFull(Runnable forceDatabase) {
        if (good < turnOverBytes || appends < turnOverAppends) {
            return;
        }
        forceDatabase.run();
        FileChannel done = opened(next);
        try {
            done.truncate(0);
            turnOver();
            FileChannel full = channel;
            channel = done;
            done = full;
            good = 0;
            appends = 0;
            forceNames();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            close(done);
        }
    }

    private void turnOver() throws IOException {
        Files.move(current, previous, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(next, current, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(previous, current, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
    }

    private FileChannel opened(Path file) {
        try {
            FileChannel opened = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            // A new file is found after a power cut only when its directory was written too.
            forceNames();
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void forceNames() throws IOException {
        try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
            names.force(true);
        }
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Whole(long length, int entries) {}
}
