package ch.lindental.archive;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Duration;
import java.time.Instant;

public class Retention {
    private static final Path ROOT = Paths.get("/var/lib/lindental", "documents");

    private final Duration keep;

    public Retention(Duration keep) {
        this.keep = keep;
    }

    public int sweep(Instant now) throws IOException {
        return Files.isDirectory(ROOT) ? sweep(ROOT, now) : 0;
    }

    int sweep(Path folder, Instant now) throws IOException {
        int removed = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (Files.isRegularFile(file) && Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(keep))) {
                    Files.delete(file);
                    removed++;
                }
            }
        }
        return removed;
    }
}
