package net.tidepool.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public class CrabPage extends AbstractPage {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        put(response, "<h2>Crabs</h2>");
        put(response, "<p>of " + request.getParameter("beach") + "</p>");
    }
}
