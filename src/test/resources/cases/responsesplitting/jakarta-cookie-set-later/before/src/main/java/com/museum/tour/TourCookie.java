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
        cookie.setValue(request.getParameter("tour"));
        response.addCookie(cookie);
    }
}
