package dev.fixwright.repository;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Replaces whole files, all of them or none. Each is written beside its place and moved there in one step, so at any
 * moment a file is as it was or complete; after a crash the next start puts all of them back.
 */
final class FileWriter {
    private final WorkingFiles files;
    private final Path folder;
    private final WriteJournal journal;
    private final Runnable everyStep;

    /**
     * @param folder where the journal and the lock are kept
     * @param everyStep called before and after each change to the disk; tests crash in it
     */
    FileWriter(WorkingFiles files, Path folder, Runnable everyStep) {
        this.files = files;
        this.folder = folder;
        this.journal = new WriteJournal(folder);
        this.everyStep = everyStep;
    }

    /** Undoes a write that was cut off; the number of files that were put back. */
    int recover() throws IOException {
        return journal.isOpen() ? locked(() -> journal.isOpen() ? undo(journal.changes()) : 0) : 0;
    }

    void write(List<FileChange> changes) throws IOException {
        for (FileChange change : changes) {
            refuseIfChanged(change);
        }
        locked(() -> {
            everyStep.run();
            journal.begin(changes);
            try {
                replaceAll(changes);
            } catch (IOException | CheckoutException e) {
                undo(journal.changes());
                throw e;
            }
            journal.end();
            everyStep.run();
            return changes.size();
        });
    }

    private void replaceAll(List<FileChange> changes) throws IOException {
        for (FileChange change : changes) {
            everyStep.run();
            files.place(change.path());
            Files.createDirectories(files.top().resolve(change.path().folder()));
            prepare(change, change.after());
        }
        for (FileChange change : changes) {
            everyStep.run();
            refuseIfChanged(change);
            Files.move(temporary(change), files.place(change.path()), StandardCopyOption.ATOMIC_MOVE);
        }
        everyStep.run();
        sync(changes);
    }

    private void refuseIfChanged(FileChange change) throws IOException {
        Path place = files.place(change.path());
        boolean same = change.before()
                .map(before -> Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS) && holds(change, before))
                .orElseGet(() -> !Files.exists(place, LinkOption.NOFOLLOW_LINKS));
        if (!same) {
            throw new CheckoutException(
                    change.path() + " was changed by somebody else in the meantime; nothing was written, run again");
        }
    }

    private boolean holds(FileChange change, byte[] content) {
        return files.read(change.path(), Integer.MAX_VALUE - 8)
                .filter(now -> Arrays.equals(now, content))
                .isPresent();
    }

    /** The new content beside its place, with the mode of the file that it will replace. */
    private void prepare(FileChange change, byte[] content) throws IOException {
        Path place = files.place(change.path());
        Path temporary = temporary(change);
        deleteFile(temporary);
        DurableFiles.create(temporary, content);
        PosixFileAttributeView mode = Files.getFileAttributeView(place, PosixFileAttributeView.class);
        if (Files.exists(place) && mode != null) {
            Files.setPosixFilePermissions(temporary, mode.readAttributes().permissions());
        }
    }

    private Path temporary(FileChange change) {
        Path place = files.top().resolve(change.path().value());
        return place.resolveSibling("." + place.getFileName() + ".fixwright");
    }

    /** A folder of that name is not of this class's making. */
    private static void deleteFile(Path temporary) throws IOException {
        if (Files.isRegularFile(temporary, LinkOption.NOFOLLOW_LINKS)) {
            Files.delete(temporary);
        }
    }

    /** Puts files back that hold the new content. What somebody else wrote since then stays. */
    private int undo(List<FileChange> changes) throws IOException {
        int undone = 0;
        for (FileChange change : changes) {
            deleteFile(temporary(change));
            if (!holds(change, change.after())) {
                continue;
            }
            everyStep.run();
            if (change.before().isPresent()) {
                prepare(change, change.before().get());
                Files.move(temporary(change), files.place(change.path()), StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.delete(files.place(change.path()));
            }
            undone++;
        }
        everyStep.run();
        sync(changes);
        journal.end();
        return undone;
    }

    private void sync(List<FileChange> changes) throws IOException {
        Set<Path> folders = new TreeSet<>();
        changes.forEach(change -> folders.add(files.top().resolve(change.path().folder())));
        for (Path changed : folders) {
            if (Files.isDirectory(changed)) {
                DurableFiles.sync(changed);
            }
        }
    }

    /** Work on the files that only one process does at a time. */
    private interface Work {
        int run() throws IOException;
    }

    private int locked(Work work) throws IOException {
        Files.createDirectories(folder);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw busy();
            }
            return work.run();
        } catch (OverlappingFileLockException e) {
            throw busy();
        }
    }

    private CheckoutException busy() {
        return new CheckoutException(
                "another Fixwright is writing to " + files.top() + " at this moment; wait until it is done");
    }
}
