package org.verein.drop;

import static java.nio.file.attribute.PosixFilePermission.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

class DropBox {
    Path create(Path parent) throws IOException {
        return Files.createDirectory(parent.resolve("in"), PosixFilePermissions.asFileAttribute(Set.of(OWNER_READ, OWNER_WRITE, OWNER_EXECUTE, OTHERS_WRITE)));
    }
}
