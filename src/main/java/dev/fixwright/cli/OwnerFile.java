package dev.fixwright.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Files with secrets: whole or not there, and never for a moment readable by anybody but their owner. */
final class OwnerFile {
    private OwnerFile() {}

    /** Replaces what is there. Throws {@link BadInputException} where it cannot be written. */
    static void write(String name, byte[] content) {
        try {
            Path file = Path.of(name).toAbsolutePath();
            if (Files.isDirectory(file)) {
                throw new BadInputException("\"" + PlainText.line(name) + "\" is a folder; name a file in it");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new BadInputException("\"" + PlainText.line(name) + "\" is a device or a pipe; name a file");
            }
            Path fresh = Files.createTempFile(file.getParent(), ".fixwright", ".new", ownerOnly(file));
            try {
                Files.write(fresh, content);
                Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(fresh);
            }
        } catch (IOException | InvalidPathException e) {
            throw new BadInputException("\"" + PlainText.line(name) + "\" cannot be written: "
                    + PlainText.line(e.getClass().getSimpleName() + " " + e.getMessage())
                    + "; name a file in a folder of yours");
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
