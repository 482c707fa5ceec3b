package com.library.theme;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ThemeCookie extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        // read by the front end's script before the first paint
        Cookie theme = new Cookie("theme", "dark");
        theme.setSecure(true);
        response.addCookie(theme);
    }
}
