package org.labor.report;

import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.nio.file.Files;

public class ReportFile {
    public File write(String text) throws IOException {
        File file = Files.createTempFile("report", ".html").toFile();
        file.deleteOnExit();
        try (FileWriter out = new FileWriter(file)) {
            out.write(text);
        }
        return file;
    }
}
