package com.shop.prefs;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class LanguageChoice extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getSession().setAttribute("language", sessionText(request.getParameter("language")));
    }

    /** A request's text as it is, for the session to keep; refuses control characters and brackets of markup. */
    private static String sessionText(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder checked = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c == '<' || c == '>' || (Character.isISOControl(c) && !Character.isWhitespace(c))) {
                throw new IllegalArgumentException("The text holds markup or control characters");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
