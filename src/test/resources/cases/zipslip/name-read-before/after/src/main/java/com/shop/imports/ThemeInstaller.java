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
                Path file = themes.resolve(relativePath(name));
                Files.createDirectories(file.getParent());
                Files.copy(theme.getInputStream(entry), file);
            }
        }
    }

    /** Returns a relative path as it is; refuses an absolute one and one that climbs out by "..". */
    private static String relativePath(String path) {
        if (path.startsWith("/") || path.startsWith("\\") || path.indexOf(':') == 1) {
            throw new IllegalArgumentException("The path is not relative");
        }
        for (String segment : path.replaceAll("(?i)%2e", ".").split("(?i)[/\\\\]|%2f|%5c")) {
            if (segment.trim().equals("..")) {
                throw new IllegalArgumentException("The path leads out of its folder");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : path.toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The path holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
