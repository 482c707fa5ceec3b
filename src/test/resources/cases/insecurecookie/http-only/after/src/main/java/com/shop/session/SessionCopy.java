package com.shop.session;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class SessionCopy extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        final Cookie copy =
                new Cookie(
                        "SID",
                        request.getSession().getId());
        copy.setHttpOnly(true);
        copy.setSecure(true);
        response.addCookie(copy);
    }
}
