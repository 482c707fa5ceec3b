package org.verein.share;

import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;

class Guarded {
    Set<PosixFilePermission> rights(boolean shared) {
        Set<PosixFilePermission> rights = EnumSet.of(PosixFilePermission.OWNER_READ);
        if (shared)
            rights.add(PosixFilePermission.OTHERS_READ);
        return rights;
    }
}
