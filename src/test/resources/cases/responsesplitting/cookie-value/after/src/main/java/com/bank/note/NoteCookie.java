package com.bank.note;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class NoteCookie extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie note = new Cookie("note", headerText(request.getParameter("note")));
        note.setSecure(true);
        note.setHttpOnly(true);
        response.addCookie(note);
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerText(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
