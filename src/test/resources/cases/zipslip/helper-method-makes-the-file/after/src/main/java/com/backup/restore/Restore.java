package com.backup.restore;

import java.io.File;
import java.io.IOException;
import java.util.zip.ZipEntry;

public class Restore {
    static File newFile(File folder, ZipEntry entry) throws IOException {
        File file = new File(folder, insideFolder(entry.getName()));
        file.getParentFile().mkdirs();
        return file;
    }

    /** Returns a path as it is; refuses one that climbs out of its folder by "..", also an encoded one. */
    private static String insideFolder(String path) {
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
