package dev.fixwright.repository;

import dev.fixwright.source.SourcePath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The record, in git's own folder, of a write that is under way: every file's content before and after. It is there
 * before the first file is touched and gone after the last, so whoever finds one undoes what it names.
 */
record WriteJournal(Path folder) {
    private static final int FORMAT = 0x46580001;

    private Path file() {
        return folder.resolve("journal");
    }

    /** All of it reaches the disk, or none. */
    void begin(List<FileChange> changes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(FORMAT);
        out.writeInt(changes.size());
        for (FileChange change : changes) {
            out.writeUTF(change.path().value());
            write(out, change.before());
            write(out, Optional.of(change.after()));
        }
        Path temporary = folder.resolve("journal.new");
        Files.deleteIfExists(temporary);
        DurableFiles.create(temporary, bytes.toByteArray());
        Files.move(temporary, file(), StandardCopyOption.ATOMIC_MOVE);
        DurableFiles.sync(folder);
    }

    void end() throws IOException {
        Files.deleteIfExists(file());
        DurableFiles.sync(folder);
    }

    boolean isOpen() {
        return Files.exists(file());
    }

    List<FileChange> changes() throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file())));
        if (in.readInt() != FORMAT) {
            throw new IOException("another version of Fixwright wrote " + file());
        }
        List<FileChange> changes = new ArrayList<>();
        for (int count = in.readInt(); count > 0; count--) {
            SourcePath path = SourcePath.of(in.readUTF());
            Optional<byte[]> before = read(in);
            changes.add(new FileChange(path, before, read(in).orElseThrow()));
        }
        return changes;
    }

    private static void write(DataOutputStream out, Optional<byte[]> content) throws IOException {
        out.writeInt(content.map(bytes -> bytes.length).orElse(-1));
        if (content.isPresent()) {
            out.write(content.get());
        }
    }

    private static Optional<byte[]> read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? Optional.empty() : Optional.of(in.readNBytes(length));
    }
}
