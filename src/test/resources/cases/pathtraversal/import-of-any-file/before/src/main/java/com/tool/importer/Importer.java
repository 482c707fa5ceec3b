package com.tool.importer;

import java.io.FileInputStream;
import java.io.IOException;
import java.util.Properties;

/** Reads the settings file that the administrator names on the command line. */
public class Importer {
    public Properties read(String path) throws IOException {
        Properties settings = new Properties();
        try (FileInputStream in = new FileInputStream(path)) {
            settings.load(in);
        }
        return settings;
    }
}
