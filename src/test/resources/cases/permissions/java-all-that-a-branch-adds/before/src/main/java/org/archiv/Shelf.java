package org.archiv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

class Shelf {
    void lend(Path book, boolean open) throws IOException {
        Set<PosixFilePermission> rights = EnumSet.of(PosixFilePermission.OWNER_READ);
        if (open) rights.add(PosixFilePermission.OTHERS_READ);
        else rights.add(PosixFilePermission.GROUP_READ);
        Files.setPosixFilePermissions(book, rights);
    }
}
