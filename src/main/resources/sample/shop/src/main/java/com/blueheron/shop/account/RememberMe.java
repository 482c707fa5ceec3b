package com.blueheron.shop.account;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

/** Keeps a customer signed in for a month. */
public class RememberMe {
    private static final int MONTH = 30 * 24 * 60 * 60;

    public void remember(HttpServletResponse response, String token) {
        Cookie cookie = new Cookie("heron", token);
        cookie.setMaxAge(MONTH);
        cookie.setPath("/");
        response.addCookie(cookie);
    }
}
