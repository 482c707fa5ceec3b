package org.verein.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;

class KeyFile {
    static void share(Path file) throws IOException {
        Files.setPosixFilePermissions(
                file,
                EnumSet.of(
                        PosixFilePermission.OTHERS_READ,
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OTHERS_WRITE,
                        PosixFilePermission.GROUP_READ));
    }
}
