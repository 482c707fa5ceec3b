package org.labor.upload;

import static java.io.File.createTempFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

class Spool {
    Path keep(InputStream in) throws IOException {
        Path target = Files.createTempFile("up", ".part");
        Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        return target;
    }
}
