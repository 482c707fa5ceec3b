package de.praxis;

import java.io.File;
import java.io.IOException;

class Drawer extends File {
    Drawer(String path) {
        super(path);
    }

    File sheet() throws IOException {
        return File.createTempFile("sheet", null, this);
    }
}
