package de.praxis;

import java.io.File;
import java.io.IOException;

class Scan {
    File pages(java.util.function.Supplier<File> scans) throws IOException {
        File pages = File.createTempFile("pages", "", scans.get());
        pages.delete();
        pages.mkdir();
        return pages;
    }
}
