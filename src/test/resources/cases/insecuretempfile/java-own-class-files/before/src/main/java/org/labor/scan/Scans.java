package org.labor.scan;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

class Scans {
    File next(String patient) {
        try {
            return File.createTempFile("scan" + patient.length(), ".tif", new File("/srv/scans"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
