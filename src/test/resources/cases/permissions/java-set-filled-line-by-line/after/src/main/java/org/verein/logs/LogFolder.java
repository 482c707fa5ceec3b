package org.verein.logs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.HashSet;
import java.util.Set;

class LogFolder {
    private final Path folder;

    LogFolder(Path folder) {
        this.folder = folder;
    }

    void open() throws IOException {
        Set<PosixFilePermission> rights = new HashSet<>();
        // the rotation script runs in our group
        rights.add(PosixFilePermission.OWNER_READ);
        rights.add(PosixFilePermission.OWNER_WRITE);
        rights.add(PosixFilePermission.OWNER_EXECUTE);
        rights.add(PosixFilePermission.GROUP_READ);
        Files.setPosixFilePermissions(folder, rights);
    }
}
