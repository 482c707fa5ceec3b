package com.backup.restore;

import java.io.File;
import java.io.IOException;
import java.util.zip.ZipEntry;

public class Restore {
    static File newFile(File folder, ZipEntry entry) throws IOException {
        File file = new File(folder, entry.getName());
        file.getParentFile().mkdirs();
        return file;
    }
}
