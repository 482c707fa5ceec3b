package com.tickets.lazy;

import java.io.IOException;
import java.util.logging.Logger;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class LazyLog extends HttpServlet {
    private static final Logger logger = Logger.getLogger("view");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        logger.fine(() -> ("view " + request.getParameter("view")).replace('\n', '_').replace('\r', '_'));
    }
}
