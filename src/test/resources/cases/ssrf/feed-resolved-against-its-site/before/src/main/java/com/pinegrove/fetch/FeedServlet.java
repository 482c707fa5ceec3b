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
        URL feed = new URL(new URL(SITE), request.getParameter("feed"));
        response.getOutputStream().write(feed.openConnection().getInputStream().readAllBytes());
    }
}
