package com.pinegrove.fetch;

import java.io.IOException;
import java.net.URL;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class FeedServlet extends HttpServlet {
    private static final String SITE = "https://feeds.pinegrove.com/";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        URL feed = new URL(new URL(SITE), relativeAddress(request.getParameter("feed")));
        response.getOutputStream().write(feed.openConnection().getInputStream().readAllBytes());
    }

    /** Returns an address within the host that it is resolved against; refuses one that names a host or scheme. */
    private static String relativeAddress(String address) {
        boolean absolute = address.strip().matches("(?s)([A-Za-z][A-Za-z0-9+.-]*:|[/\\\\]{2}).*");
        if (absolute || address.indexOf('\\') >= 0) {
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
