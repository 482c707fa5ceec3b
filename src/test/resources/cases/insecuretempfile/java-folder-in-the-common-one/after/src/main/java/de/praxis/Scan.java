package de.praxis;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

class Scan {
    File pages() throws IOException {
        File pages = Files.createTempDirectory("pages").toFile();
        return pages;
    }
}
