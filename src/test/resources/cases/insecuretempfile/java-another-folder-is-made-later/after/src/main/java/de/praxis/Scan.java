package de.praxis;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

class Scan {
    File page(File archive) throws IOException {
        File page = Files.createTempFile("page", ".tif").toFile();
        archive.mkdirs();
        return page;
    }
}
