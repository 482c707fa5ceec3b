package hr.salinas;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class CrashFiles {
    private final Path folder;

    CrashFiles(Path folder) {
        this.folder = folder;
    }

    void keep(Throwable failure) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(folder.resolve("crash.txt")))) {
            failure.printStackTrace(out);
        }
    }
}
