package com.shop.echo;

import java.io.IOException;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class EchoHeader extends HttpServlet {
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.addHeader("X-Request-Name", headerText(request.getParameter("name")));
    }

    /** The text on one line: a line end would end the header and let another one begin. */
    private static String headerText(String text) {
        return text == null ? null : text.replace("\r", "").replace("\n", "");
    }
}
