package org.verein.share;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

class Others {
    void open(Path path) throws IOException {
        Files.setPosixFilePermissions(path, Set.of(PosixFilePermission.OTHERS_READ));
    }
}
