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
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A copy of an H2 file from before its schema is changed. H2 keeps each statement of a change by itself: a start that dies
 * in the middle leaves tables that fit no version, and every later start would fail on them. The copy is there for as long
 * as the change takes.
 */
final class EarlierFile {
    private static final Logger LOG = LoggerFactory.getLogger(EarlierFile.class);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path directory;
    private final Path file;
    private final Path copy;
    private final Path unfinished;
    private final Path openMarker;

    /** The marker stands beside the file from before it is changed until it is closed in good order. */
    EarlierFile(Path directory, String file, Path openMarker) {
        this.directory = directory;
        this.file = directory.resolve(file);
        this.copy = directory.resolve("fixwright.before-upgrade.mv.db");
        this.unfinished = directory.resolve("fixwright.before-upgrade.part");
        this.openMarker = openMarker;
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

    /**
     * Puts the file back as it was where the last start ended in the middle of the change. What is replaced is kept beside
     * it: it may be a backup, or the work of an older program that was killed, and neither is ours to delete.
     */
    void restoreAfterInterruption() {
        if (!Files.exists(copy) && !Files.exists(unfinished)) {
            return;
        }
        UpgradeLock alone = UpgradeLock.take(directory);
        try (alone) {
            Files.deleteIfExists(unfinished);
            if (!Files.exists(copy) || !isFree()) {
                return;
            }
            if (!Files.exists(openMarker)) {
                leaveOut();
                return;
            }
            Path replaced = aside("interrupted");
            Files.move(file, replaced, StandardCopyOption.ATOMIC_MOVE);
            moveBack();
            LOG.warn(
                    "the last start ended while it brought the database up to date; begins anew from the copy made before,"
                            + " and keeps what it replaced (delete it when nothing is missing) file=\"{}\" replaced=\"{}\"",
                    file,
                    replaced);
        } catch (IOException e) {
            throw notRestored(e);
        }
    }

    /** The file was closed in good order since the copy was made: it is what counts, and newer. */
    private void leaveOut() throws IOException {
        if (Files.mismatch(copy, file) == -1) {
            Files.delete(copy);
            LOG.info("an upgrade ended before it changed anything; its copy is deleted file=\"{}\"", file);
            return;
        }
        Path old = aside("before-upgrade");
        Files.move(copy, old, StandardCopyOption.ATOMIC_MOVE);
        force(directory, StandardOpenOption.READ);
        LOG.warn(
                "the copy of an upgrade that did not end is older than the database and not used; delete it when nothing is"
                        + " missing file=\"{}\" copy=\"{}\"",
                file,
                old);
    }

    private Path aside(String name) {
        return directory.resolve("fixwright." + name + "-" + TIME.format(Instant.now()) + ".mv.db");
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

    /** Puts the file back after a change of ours that failed, unless somebody opened it since: then a later start does. */
    void restore() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new IOException("another process has opened it");
            }
            moveBack();
        } catch (IOException | OverlappingFileLockException e) {
            throw notRestored(e);
        }
    }

    private void moveBack() throws IOException {
        Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
        force(directory, StandardOpenOption.READ);
    }

    /** The change is complete, and on the disk; or there was none. */
    void forget() {
        try {
            Files.delete(copy);
            force(directory, StandardOpenOption.READ);
        } catch (IOException e) {
            throw new DatabaseException("The copy " + copy + " cannot be deleted: " + e.getMessage() + ".", e);
        }
    }

    private DatabaseException notRestored(Exception e) {
        return new DatabaseException(
                "The database " + file + " could not be put back as it was before it was brought up to date: "
                        + e.getMessage() + ". Move " + copy + " to its place.",
                e);
    }

    static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }
}
