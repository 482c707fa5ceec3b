package com.museum.tour;

import java.io.IOException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

public class TourCookie extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        jakarta.servlet.http.Cookie cookie = new jakarta.servlet.http.Cookie("tour", "none");
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setValue(headerText(request.getParameter("tour")));
        response.addCookie(cookie);
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerText(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
