package org.labor.one;

import java.io.File;
import java.io.IOException;

class OneStep {
    static File folder(String name) throws IOException {
        final File folder = File.createTempFile(name + "-", ".tmp");
        if (!(folder.delete()) || !(folder.mkdir())) {
            throw new IOException("no folder " + folder);
        }
        folder.deleteOnExit();
        return folder;
    }
}
