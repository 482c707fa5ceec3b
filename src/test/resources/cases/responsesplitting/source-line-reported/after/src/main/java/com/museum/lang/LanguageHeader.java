package com.museum.lang;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class LanguageHeader extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("language");
        response.setHeader("Content-Language", headerText(language));
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerText(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
