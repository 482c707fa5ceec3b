package com.erp.legacy;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class LegacyLogin extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String id = request.getSession().getId();
        response.setHeader("Set-Cookie", "ERPSESSION=" + id + "; Path=/; HttpOnly");
    }
}
