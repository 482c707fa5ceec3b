package com.pinegrove.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PictureServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String address = String.format("https://img.pinegrove.com/covers/%s.png", request.getParameter("isbn"));
        try (InputStream picture = new URL(addressBelow(address, "https://img.pinegrove.com/covers/")).openStream()) {
            picture.transferTo(response.getOutputStream());
        }
    }

    /** Returns an address that begins as it must; refuses one that leads elsewhere or climbs out of its path. */
    private static String addressBelow(String address, String start) {
        String rest = address.startsWith(start) ? address.substring(start.length()) : "..";
        boolean climbs = rest.replaceAll("(?i)%2e", ".").matches("(?is)(.*([/\\\\]|%2f|%5c))?\\.\\.(([/\\\\?#]|%2f|%5c).*)?");
        if (climbs || rest.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("The value leads to another address");
        }
        StringBuilder checked = new StringBuilder();
        for (char c : address.toCharArray()) {
            if (Character.isISOControl(c)) {
                throw new IllegalArgumentException("The address holds a control character");
            }
            checked.append(c);
        }
        return checked.toString();
    }
}
