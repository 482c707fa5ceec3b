package org.harbour.status;

import java.io.IOException;
import java.io.PrintWriter;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class StatusServlet extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        try {
            out.println(Integer.parseInt(request.getParameter("berth")) > 0);
        } catch (NumberFormatException e) {
            out.println("<pre>");
            for (StackTraceElement line : e.getStackTrace()) {
                out.println(line);
            }
            out.println("</pre>");
        }
    }
}
