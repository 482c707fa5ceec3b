package dev.fixwright.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Held while an H2 file is copied, changed, or put back. H2's own lock on the file is let go in between. The lock's file
 * stays: were it deleted, two processes could each hold a lock on a file of that name.
 */
final class UpgradeLock implements AutoCloseable {
    private final FileChannel channel;

    private UpgradeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Throws {@link DatabaseException} where another process holds it. */
    static UpgradeLock take(Path directory) {
        Path file = directory.resolve("fixwright.upgrade.lock");
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(channel)) {
                return new UpgradeLock(channel);
            }
            channel.close();
        } catch (IOException e) {
            throw new DatabaseException(
                    "The lock " + file + ", which keeps others away while the database is brought up to date, cannot be"
                            + " taken: " + e.getMessage() + ". Nothing was changed.",
                    e);
        }
        throw new DatabaseException("Another Fixwright is bringing the database in " + directory
                + " up to date. Wait until it is done, or stop it; one data directory is for one Fixwright.");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new DatabaseException("The lock of an upgrade cannot be let go: " + e.getMessage() + ".", e);
        }
    }
}
