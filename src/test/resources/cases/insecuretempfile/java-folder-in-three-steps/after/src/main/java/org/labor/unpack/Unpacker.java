package org.labor.unpack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;

class Unpacker {
    File folder() throws IOException {
        File folder = Files.createTempDirectory("unpack").toFile();
        return folder;
    }
}
