package io.tickets;

import java.io.File;
import java.util.Arrays;
import javax.servlet.http.HttpServletRequest;

public class Attachments {
    static final String ROOT = System.getProperty("tickets.home") + File.separator + "attachments";

    public long deleteAll(HttpServletRequest request) {
        return Arrays.stream(request.getParameterValues("file"))
                .map(name -> new File(pathInFolder(ROOT + File.separator, String.valueOf(name))))
                .filter(File::delete)
                .count();
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
