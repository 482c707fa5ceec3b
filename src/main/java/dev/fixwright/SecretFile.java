package dev.fixwright;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;

/** What is wrong with a file that holds a secret, before anything of it is used. */
final class SecretFile {
    private SecretFile() {}

    /** As the end of a sentence that begins with the setting's name. */
    static Optional<String> problem(Path file) {
        if (!Files.exists(file)) {
            return Optional.of("names a file that is not there: " + file + ". Set the path of the file.");
        }
        if (Files.isDirectory(file)) {
            return Optional.of("names a folder: " + file + ". Set the path of the file in it.");
        }
        if (!Files.isReadable(file)) {
            return Optional.of("names a file that this user may not read: " + file
                    + ". Give it to the user who runs Fixwright (chown).");
        }
        try {
            return everybodyMayRead(file)
                    ? Optional.of("names a file that everybody on this machine may read: " + file + ". Run: chmod 600 "
                            + file)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.of("names a file whose permissions cannot be read: " + file + ".");
        }
    }

    private static boolean everybodyMayRead(Path file) throws IOException {
        PosixFileAttributeView attributes = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        return attributes != null
                && attributes.readAttributes().permissions().contains(PosixFilePermission.OTHERS_READ);
    }
}
