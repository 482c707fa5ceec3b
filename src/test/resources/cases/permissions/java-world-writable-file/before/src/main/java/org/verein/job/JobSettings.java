package org.verein.job;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Properties;

class JobSettings {
    Properties load(File home) throws IOException {
        File settings = new File(home, "job.properties");
        if (settings.createNewFile() && !settings.setWritable(true, false)) {
            throw new IOException("cannot open " + settings);
        }
        Properties all = new Properties();
        try (FileInputStream in = new FileInputStream(settings)) {
            all.load(in);
        }
        return all;
    }
}
