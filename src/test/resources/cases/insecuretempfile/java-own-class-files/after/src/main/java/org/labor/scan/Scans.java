package org.labor.scan;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

class Scans {
    File next(String patient) {
        try {
            return java.nio.file.Files.createTempFile(new File("/srv/scans").toPath(), "scan" + patient.length(), ".tif").toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
