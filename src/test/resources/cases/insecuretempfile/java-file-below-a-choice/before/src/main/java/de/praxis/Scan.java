package de.praxis;

import java.io.File;
import java.io.IOException;

class Scan {
    File page(java.util.function.Supplier<File> scans) throws IOException {
        return File.createTempFile("page", ".tif", scans.get());
    }
}
