package com.notes.web;

import java.io.FileInputStream;
import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class NoteReader extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String note = request.getParameter("note");
        try (FileInputStream in = new FileInputStream(relativePath(note))) {
            in.transferTo(response.getOutputStream());
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
