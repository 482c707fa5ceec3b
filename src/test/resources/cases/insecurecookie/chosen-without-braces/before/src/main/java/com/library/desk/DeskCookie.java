package com.library.desk;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class DeskCookie extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie desk;
        if (request.getParameter("desk") != null) desk = new Cookie("desk", "own");
        else desk = new Cookie("desk", "all");
        response.addCookie(desk);
    }
}
