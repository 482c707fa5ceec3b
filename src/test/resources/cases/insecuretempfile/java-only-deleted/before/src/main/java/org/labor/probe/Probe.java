package org.labor.probe;

import java.io.File;
import java.io.IOException;

class Probe {
    boolean canWrite(File folder) {
        try {
            File probe = File.createTempFile("probe", ".tmp", folder);
            return probe.delete();
        } catch (IOException e) {
            return false;
        }
    }
}
