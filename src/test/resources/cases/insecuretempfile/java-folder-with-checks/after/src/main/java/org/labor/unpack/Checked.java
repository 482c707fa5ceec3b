package org.labor.unpack;

import java.io.*;
import java.nio.file.Files;

class Checked {
    private File work;

    void open(String home) throws IOException {
        File parent = new File(home, "work");
        File work = Files.createTempDirectory(parent.toPath(), "job-").toFile();
        this.work = work;
    }
}
