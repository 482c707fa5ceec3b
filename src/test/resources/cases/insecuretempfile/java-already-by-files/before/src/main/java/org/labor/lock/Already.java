package org.labor.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class Already {
    Path file() throws IOException {
        return Files.createTempFile("a", ".lock");
    }
}
