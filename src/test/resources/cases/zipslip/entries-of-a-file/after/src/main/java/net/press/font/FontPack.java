package net.press.font;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

public class FontPack {
    public int unpack(File pack, String folder) throws IOException {
        int count = 0;
        try (ZipFile zip = new ZipFile(pack)) {
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                File file = new File(pathInFolder(folder + File.separator, String.valueOf(entry.getName())));
                try (InputStream in = zip.getInputStream(entry); FileOutputStream out = new FileOutputStream(file)) {
                    in.transferTo(out);
                    count++;
                }
            }
        }
        return count;
    }

    /** Returns a folder with a path after it; refuses a path that climbs out by "..", also an encoded one. */
    private static String pathInFolder(String folder, String path) {
        for (String segment : path.replaceAll("(?i)%2e", ".").split("(?i)[/\\\\]|%2f|%5c")) {
            if (segment.trim().equals("..")) {
                throw new IllegalArgumentException("The path leads out of its folder");
            }
        }
        StringBuilder checked = new StringBuilder();
        for (char c : (folder + path).toCharArray()) {
            if (c == '\0') {
                throw new IllegalArgumentException("The path holds a NUL character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
