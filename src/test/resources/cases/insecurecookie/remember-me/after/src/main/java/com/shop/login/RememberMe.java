package com.shop.login;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class RememberMe extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie token = new Cookie("remember", request.getSession().getId());
        token.setSecure(true);
        token.setMaxAge(60 * 60 * 24);
        token.setHttpOnly(true);
        response.addCookie(token);
    }
}
