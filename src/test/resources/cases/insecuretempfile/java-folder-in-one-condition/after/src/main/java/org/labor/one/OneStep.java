package org.labor.one;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

class OneStep {
    static File folder(String name) throws IOException {
        final File folder = Files.createTempDirectory(name + "-").toFile();
        folder.deleteOnExit();
        return folder;
    }
}
