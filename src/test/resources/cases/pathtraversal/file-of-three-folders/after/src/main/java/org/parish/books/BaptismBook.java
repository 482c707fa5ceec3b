package org.parish.books;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

public class BaptismBook {
    private final String shelf;

    public BaptismBook(String shelf) {
        this.shelf = shelf;
    }

    public String page(String decade, String number) throws IOException {
        Path page = Paths.get(pathInFolder(shelf + File.separator, decade + File.separator + number));
        return Files.readString(page);
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
