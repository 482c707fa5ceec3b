package com.shop.client;

import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class ClientTrace extends HttpServlet {
    private static final Logger log = LoggerFactory.getLogger(ClientTrace.class);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().println(Integer.parseInt(request.getParameter("n")));
        } catch (Exception e) {
            log.error("Unexpected error in doPost", e);
            response.getWriter().println("An internal error has occurred.");
        }
    }
}
