package org.archiv;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Collections;

class Shelf {
    void lend(Path book) throws IOException {
        Files.setPosixFilePermissions(book, Collections.singleton(PosixFilePermission.OTHERS_READ));
    }
}
