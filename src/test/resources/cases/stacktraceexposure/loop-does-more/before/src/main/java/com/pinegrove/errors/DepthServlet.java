package com.pinegrove.errors;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class DepthServlet extends HttpServlet {
    private int depth;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.setStatus(Integer.parseInt(request.getParameter("status")));
        } catch (NumberFormatException e) {
            for (StackTraceElement line : e.getStackTrace()) {
                response.getWriter().println(line);
                depth++;
            }
        }
    }
}
