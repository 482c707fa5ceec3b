package com.pinegrove.errors;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class TraceServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        StringWriter trace = new StringWriter();
        PrintWriter lines = new PrintWriter(trace);
        try {
            response.setStatus(Integer.parseInt(request.getParameter("status")));
        } catch (NumberFormatException broken) {
            broken.printStackTrace(lines);
        }
        response.getWriter().println(trace.toString());
    }
}
