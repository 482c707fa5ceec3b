package com.erp.oldmenu;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class MenuState extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String entry = "";
        for (Cookie cookie : request.getCookies())
            if (cookie.getName().equals("menu")) entry = cookie.getValue();
        request.getSession().putValue(entry, entry + "!");
    }
}
