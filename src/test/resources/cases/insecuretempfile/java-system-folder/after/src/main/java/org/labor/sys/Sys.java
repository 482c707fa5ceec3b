package org.labor.sys;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

class Sys {
    private static final File TEMP = new File(System.getProperty("java.io.tmpdir"));

    String path() {
        try {
            return Files.createTempFile(TEMP.toPath(), "s", ".x").toFile().getPath();
        } catch (IOException e) {
            return "";
        }
    }
}
