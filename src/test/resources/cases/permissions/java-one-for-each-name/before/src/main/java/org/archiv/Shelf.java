package org.archiv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

class Shelf {
    void lend(Path book, boolean open) throws IOException {
        PosixFilePermission last = open ? PosixFilePermission.OTHERS_READ : PosixFilePermission.GROUP_READ;
        Files.setPosixFilePermissions(book, Set.of(PosixFilePermission.OWNER_READ, last));
    }
}
