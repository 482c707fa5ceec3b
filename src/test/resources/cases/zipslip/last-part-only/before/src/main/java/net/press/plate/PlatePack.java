package net.press.plate;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

public class PlatePack {
    public void unpack(InputStream in, File folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                File file = new File(folder, new File(entry.getName()).getName());
                Files.copy(zip, file.toPath());
            }
        }
    }
}
