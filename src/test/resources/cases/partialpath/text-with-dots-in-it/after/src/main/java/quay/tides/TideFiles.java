package quay.tides;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Paths;

class TideFiles {
    private final String folder;

    TideFiles(String folder) {
        this.folder = folder;
    }

    byte[] table(String name) throws IOException {
        File file = new File(folder, name);
        if (!file.getAbsoluteFile().toPath().normalize().startsWith(Paths.get(folder).normalize())) {
            throw new IOException("no such table");
        }
        return Files.readAllBytes(file.toPath());
    }
}
