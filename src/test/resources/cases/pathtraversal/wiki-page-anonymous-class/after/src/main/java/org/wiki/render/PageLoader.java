package org.wiki.render;

import java.io.FileReader;
import java.io.Reader;
import java.util.concurrent.Callable;
import javax.servlet.http.HttpServletRequest;

public class PageLoader {
    public Callable<Reader> later(HttpServletRequest request) {
        final String page = request.getParameter("page");
        return new Callable<Reader>() {
            @Override
            public Reader call() throws Exception {
                return new FileReader(insideFolder("pages/" + page + ".md"));
            }

            /** Returns a path as it is; refuses one that climbs out of its folder by "..", also an encoded one. */
            private String insideFolder(String path) {
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
        };
    }
}
