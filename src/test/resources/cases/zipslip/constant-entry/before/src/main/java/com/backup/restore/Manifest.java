package com.backup.restore;

import java.io.File;
import java.util.zip.ZipFile;

public class Manifest {
    File place(ZipFile backup, File folder) {
        return new File(folder, "manifest-" + backup.size() + ".xml");
    }
}
