package com.bank.locale;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class LocaleCookie extends HttpServlet {
    private boolean secure = Boolean.getBoolean("cookies.secure");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie locale = new Cookie("locale", request.getLocale().toString());
        locale.setHttpOnly(true);
        locale.setSecure(true);
        response.addCookie(locale);
    }
}
