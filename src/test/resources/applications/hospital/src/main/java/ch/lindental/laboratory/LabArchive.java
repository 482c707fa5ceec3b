package ch.lindental.laboratory;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.IOUtils;

class LabArchive {
    private final String folder;

    LabArchive(String folder) {
        this.folder = folder;
    }

    int unpack(InputStream zip) throws IOException {
        int files = 0;
        try (ZipInputStream in = new ZipInputStream(zip)) {
            ZipEntry entry;
            while ((entry = in.getNextEntry()) != null) {
                File target = new File(folder, entry.getName());
                if (entry.isDirectory()) {
                    target.mkdirs();
                    continue;
                }
                target.getParentFile().mkdirs();
                try (OutputStream out = new BufferedOutputStream(new FileOutputStream(target))) {
                    IOUtils.copy(in, out);
                }
                files++;
            }
        }
        return files;
    }

    String read(String year, String name) throws IOException {
        Path file = Paths.get(folder, year, name);
        return Files.readString(file);
    }

    boolean remove(String name) {
        return new File(folder + "/" + name).delete();
    }
}
