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
    private final long turnOverBytes;
    private final int turnOverAppends;
    private FileChannel channel;
    private long good;
    private int appends;

    private DeliveryJournal(Path directory, long turnOverBytes, int turnOverAppends) {
        this.current = directory.resolve("deliveries.journal");
        this.previous = directory.resolve("deliveries.journal.1");
        this.turnOverBytes = turnOverBytes;
        this.turnOverAppends = turnOverAppends;
        this.directory = directory;
        this.channel = opened();
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
            good = read(current, store);
            channel.truncate(good);
            channel.position(good);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The length of what was written whole; a killed process may leave half an entry behind it. */
    private static long read(Path file, Consumer<List<PendingDelivery>> store) throws IOException {
        long length = 0;
        List<PendingDelivery> batch = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            for (Optional<JournalEntry> next = JournalEntry.read(in); next.isPresent(); next = JournalEntry.read(in)) {
                batch.add(next.get().delivery());
                length += next.get().length();
                if (batch.size() == BATCH) {
                    store.accept(batch);
                    batch.clear();
                }
            }
        }
        if (!batch.isEmpty()) {
            store.accept(batch);
        }
        return length;
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

    /** Begins a new file when this one is long enough; {@code forceDatabase} makes sure that the database has all of it. */
    void turnOverWhenFull(Runnable forceDatabase) {
        if (good < turnOverBytes || appends < turnOverAppends) {
            return;
        }
        forceDatabase.run();
        try {
            channel.close();
            Files.move(current, previous, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            channel = opened();
            good = 0;
            appends = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FileChannel opened() {
        try {
            FileChannel opened = FileChannel.open(
                    current, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (current.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(current, PosixFilePermissions.fromString("rw-------"));
            }
            // A new file is found after a power cut only when its directory was written too.
            try (FileChannel names = FileChannel.open(directory, StandardOpenOption.READ)) {
                names.force(true);
            }
            return opened;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
