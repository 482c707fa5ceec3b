package org.labor.pdf;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;

class PdfJob {
    private File pdf;

    void start(byte[] page) throws IOException {
        try (OutputStream out = new FileOutputStream(pdf = Files.createTempFile("job", ".pdf").toFile())) {
            out.write(page);
        } finally {
            if (pdf != null) pdf.deleteOnExit();
        }
    }
}
