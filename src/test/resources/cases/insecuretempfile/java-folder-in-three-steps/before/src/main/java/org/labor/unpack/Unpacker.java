package org.labor.unpack;

import java.io.File;
import java.io.IOException;

class Unpacker {
    File folder() throws IOException {
        File folder = File.createTempFile("unpack", null);
        folder.delete();
        folder.mkdir();
        return folder;
    }
}
