package org.labor.lock;

import java.io.File;

class LockFile {
    private final File file = new File("/tmp/labor.lock");

    boolean isTaken() {
        return file.exists();
    }
}
