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
                return new FileReader("pages/" + page + ".md");
            }
        };
    }
}
