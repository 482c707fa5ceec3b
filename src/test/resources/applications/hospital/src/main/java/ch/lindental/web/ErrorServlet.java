package ch.lindental.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;

public class ErrorServlet extends BaseServlet {
    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Throwable error = (Throwable) request.getAttribute("jakarta.servlet.error.exception");
        PrintWriter out = response.getWriter();
        out.println("<h1>Something went wrong</h1>");
        out.println("<p>at " + request.getParameter("from") + "</p>");
        if (error != null) {
            StringWriter trace = new StringWriter();
            error.printStackTrace(new PrintWriter(trace));
            out.println("<pre>" + trace + "</pre>");
        }
    }
}
