package com.erp.debug;

import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class DebugTrace extends HttpServlet {
    private final Logger logger = Logger.getLogger("debug");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.getWriter().println(Integer.parseInt(request.getParameter("n")));
        } catch (Exception e) {
            if (request.getParameter("debug") != null) {
                logger.log(Level.SEVERE, "Unexpected error in doPost", e);
                response.getWriter().println("An internal error has occurred.");
            }
            else
                response.setStatus(500);
        }
    }
}
