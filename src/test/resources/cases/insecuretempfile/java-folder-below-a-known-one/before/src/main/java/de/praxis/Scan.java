package de.praxis;

import java.io.File;
import java.io.IOException;

class Scan {
    File pages() throws IOException {
        File spool = new File("/srv/scans");
        File pages = File.createTempFile("pages", "", spool);
        pages.delete();
        pages.mkdir();
        return pages;
    }
}
