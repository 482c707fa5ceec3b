package com.library.forms;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class FormToken extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie token = new Cookie("XSRF-TOKEN", request.getSession().getId());
        token.setSecure(true);
        response.addCookie(token);
    }
}
