package dev.fixwright.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of an H2 file from before its schema is changed. H2 keeps each statement of a change by itself: a start that dies
 * in the middle leaves tables that fit no version, and every later start would fail on them. The copy is there for as long
 * as the change takes.
 */
final class EarlierFile {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierFile.class);

    private final Path directory;
    private final Path file;
    private final Path copy;
    private final Path unfinished;

    EarlierFile(Path directory, String file) {
        this.directory = directory;
        this.file = directory.resolve(file);
        this.copy = directory.resolve("fixwright.before-upgrade.mv.db");
        this.unfinished = directory.resolve("fixwright.before-upgrade.part");
    }

    /** Keeps the file as it is. Nobody may have it open. */
    void keep() {
        try {
            Files.deleteIfExists(unfinished);
            Files.copy(file, unfinished);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(unfinished, PosixFilePermissions.fromString("rw-------"));
            }
            force(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, copy, StandardCopyOption.ATOMIC_MOVE);
            force(directory, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new DatabaseException(
                    "The database " + file + " has to be brought up to date, and cannot be copied before that: "
                            + e.getMessage() + ". Nothing was changed. There must be room for a copy of it beside it.",
                    e);
        }
    }

    /** Puts the file back as it was where an earlier start ended in the middle of the change. */
    void restoreAfterInterruption() {
        try {
            Files.deleteIfExists(unfinished);
            if (Files.exists(copy) && isFree()) {
                restore();
                LOG.warn(
                        "the last start ended while it brought the database up to date; begins anew file=\"{}\"", file);
            }
        } catch (IOException e) {
            throw notRestored(e);
        }
    }

    /** Whether no other process works on it; one that does may be in the middle of the change just now. */
    private boolean isFree() throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    void restore() {
        try {
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
            force(directory, StandardOpenOption.READ);
        } catch (IOException e) {
            throw notRestored(e);
        }
    }

    /** The change is complete, and on the disk. */
    void forget() {
        try {
            Files.delete(copy);
        } catch (IOException e) {
            throw new DatabaseException("The copy " + copy + " cannot be deleted: " + e.getMessage() + ".", e);
        }
    }

    private DatabaseException notRestored(IOException e) {
        return new DatabaseException(
                "The database " + file + " could not be put back as it was before it was brought up to date: "
                        + e.getMessage() + ". Move " + copy + " to its place.",
                e);
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
