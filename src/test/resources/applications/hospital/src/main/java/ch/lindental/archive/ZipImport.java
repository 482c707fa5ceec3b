package ch.lindental.archive;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

public class ZipImport {
    public int into(File zip, Path target) throws IOException {
        int count = 0;
        try (ZipFile file = new ZipFile(zip)) {
            Enumeration<? extends ZipEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                Path to = target.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    try (InputStream in = file.getInputStream(entry)) {
                        Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
                    }
                    count++;
                }
            }
        }
        return count;
    }

    public void checked(File zip, File target) throws IOException {
        try (ZipFile file = new ZipFile(zip)) {
            for (var entries = file.entries(); entries.hasMoreElements();) {
                ZipEntry entry = entries.nextElement();
                File to = new File(target, entry.getName());
                if (!to.toPath().normalize().startsWith(target.toPath().normalize())) {
                    throw new IOException("entry outside of the archive: " + entry.getName());
                }
                if (!entry.isDirectory()) {
                    to.getParentFile().mkdirs();
                    Files.write(to.toPath(), file.getInputStream(entry).readAllBytes());
                }
            }
        }
    }
}
