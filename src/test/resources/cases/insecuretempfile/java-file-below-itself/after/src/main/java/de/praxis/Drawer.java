package de.praxis;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

class Drawer extends File {
    Drawer(String path) {
        super(path);
    }

    File sheet() throws IOException {
        return Files.createTempFile(this.toPath(), "sheet", null).toFile();
    }
}
