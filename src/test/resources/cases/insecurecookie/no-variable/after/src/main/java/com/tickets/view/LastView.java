package com.tickets.view;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class LastView extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("view") != null) {
            Cookie cookie = new Cookie("view", "list");
            cookie.setSecure(true);
            response.addCookie(cookie);
        }
    }
}
