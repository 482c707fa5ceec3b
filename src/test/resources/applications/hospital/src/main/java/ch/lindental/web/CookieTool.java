package ch.lindental.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

public final class CookieTool {
    private CookieTool() {
    }

    public static void set(HttpServletResponse response, String name, String value, int days) {
        Cookie cookie = new Cookie(name, value);
        cookie.setMaxAge(days * 86400);
        cookie.setPath("/");
        response.addCookie(cookie);
    }

    public static Cookie secure(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        return cookie;
    }

    public static void theme(HttpServletResponse response, boolean dark) {
        Cookie theme = new Cookie("theme", dark ? "dark" : "light");
        theme.setSecure(true);
        response.addCookie(theme);
    }
}
