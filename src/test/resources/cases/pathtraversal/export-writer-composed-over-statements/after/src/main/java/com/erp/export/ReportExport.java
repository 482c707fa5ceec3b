package com.erp.export;

import java.io.FileWriter;
import java.io.IOException;
import javax.servlet.http.HttpServletRequest;

public class ReportExport {
    private final String exports;

    public ReportExport(String exports) {
        this.exports = exports;
    }

    public String export(HttpServletRequest request, String csv) throws IOException {
        StringBuilder name = new StringBuilder(exports);
        name.append('/');
        name.append(request.getParameter("department"));
        if (request.getParameter("year") != null) {
            name.append('-').append(request.getParameter("year"));
        }
        String path = name.append(".csv").toString();
        try (FileWriter out = new FileWriter(insideFolder(path), true)) {
            out.write(csv);
        }
        return path;
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
