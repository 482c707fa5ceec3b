package com.shop.imports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

public class ThemeInstaller {
    public void install(ZipFile theme, Path themes) throws IOException {
        Enumeration<? extends ZipEntry> entries = theme.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            String name = entry.getName();
            if (!entry.isDirectory()) {
                Path file = themes.resolve(name);
                Files.createDirectories(file.getParent());
                Files.copy(theme.getInputStream(entry), file);
            }
        }
    }
}
