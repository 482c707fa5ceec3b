package de.praxis;

import java.io.File;
import java.io.IOException;

class Scan {
    File page(File archive) throws IOException {
        File page = File.createTempFile("page", ".tif");
        archive.mkdirs();
        return page;
    }
}
