package org.labor.sys;

import java.io.File;
import java.io.IOException;

class Sys {
    private static final File TEMP = new File(System.getProperty("java.io.tmpdir"));

    String path() {
        try {
            return File.createTempFile("s", ".x", TEMP).getPath();
        } catch (IOException e) {
            return "";
        }
    }
}
