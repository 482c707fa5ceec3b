package net.press.proof;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

public class ProofPack {
    public void unpack(InputStream in, File folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(in)) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                File file = new File(folder, entry.getName());
                if (!file.getCanonicalPath().startsWith(folder.getCanonicalPath() + File.separator)) {
                    throw new IOException(entry.getName());
                }
                Files.copy(zip, file.toPath());
            }
        }
    }
}
