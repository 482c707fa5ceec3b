package net.tidepool.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

public abstract class AbstractPage extends HttpServlet {
    protected void put(HttpServletResponse response, String block) throws IOException {
        response.getWriter().println(block);
    }
}
