package org.labor.report;

import java.io.File;
import java.io.FileWriter;
import java.io.IOException;

public class ReportFile {
    public File write(String text) throws IOException {
        File file = File.createTempFile("report", ".html");
        file.deleteOnExit();
        try (FileWriter out = new FileWriter(file)) {
            out.write(text);
        }
        return file;
    }
}
