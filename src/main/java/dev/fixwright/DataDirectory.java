package dev.fixwright;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** What is wrong with a folder that the built-in database is to be kept in, found out without making it. */
final class DataDirectory {
    private DataDirectory() {}

    /** As the end of a sentence that begins with the setting's name. */
    static Optional<String> problem(Path directory) {
        Path absolute = directory.toAbsolutePath().normalize();
        if (absolute.toString().indexOf(';') >= 0) {
            return Optional.of("has a semicolon in its name, which the database cannot have: " + absolute
                    + ". Choose another folder.");
        }
        Path nearest = absolute;
        while (nearest.getParent() != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        if (!Files.isDirectory(nearest)) {
            return Optional.of("is " + directory + ", but " + nearest + " is a file. Set a folder.");
        }
        return isWritable(nearest)
                ? Optional.empty()
                : Optional.of("is " + directory + ", but this user may not write to " + nearest
                        + ". Set a folder of the user who runs Fixwright.");
    }

    /** Tried, because root is allowed what a read-only file system then refuses. */
    private static boolean isWritable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".fixwright", ""));
            return true;
        } catch (IOException | SecurityException e) {
            return false;
        }
    }
}
