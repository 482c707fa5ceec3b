package de.praxis;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

class Scan {
    File pages() throws IOException {
        File spool = new File("/srv/scans");
        File pages = Files.createTempDirectory(spool.toPath(), "pages").toFile();
        return pages;
    }
}
