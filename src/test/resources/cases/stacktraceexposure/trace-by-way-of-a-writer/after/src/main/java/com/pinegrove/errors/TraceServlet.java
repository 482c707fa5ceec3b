package com.pinegrove.errors;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class TraceServlet extends HttpServlet {
    private static final Logger LOGGER = Logger.getLogger(TraceServlet.class.getName());

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringWriter trace = new StringWriter();
        PrintWriter lines = new PrintWriter(trace);
        try {
            response.setStatus(Integer.parseInt(request.getParameter("status")));
        } catch (NumberFormatException broken) {
            LOGGER.log(Level.SEVERE, "Unexpected error in doGet", broken);
            lines.println("An internal error has occurred.");
        }
        response.getWriter().println(trace.toString());
    }
}
