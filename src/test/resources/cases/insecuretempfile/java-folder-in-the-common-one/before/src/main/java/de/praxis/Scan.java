package de.praxis;

import java.io.File;
import java.io.IOException;

class Scan {
    File pages() throws IOException {
        File pages = File.createTempFile("pages", "", null);
        pages.delete();
        pages.mkdir();
        return pages;
    }
}
