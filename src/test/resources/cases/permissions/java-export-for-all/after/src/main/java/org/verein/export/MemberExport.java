package org.verein.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

public class MemberExport {
    public void write(Path target, String rows) throws IOException {
        Files.writeString(target, rows);
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-rw----"));
    }
}
