package org.harbour.status;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class StatusServlet extends HttpServlet {
    private static final Logger LOGGER = Logger.getLogger(StatusServlet.class.getName());

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        PrintWriter out = response.getWriter();
        try {
            out.println(Integer.parseInt(request.getParameter("berth")) > 0);
        } catch (NumberFormatException e) {
            out.println("<pre>");
            LOGGER.log(Level.SEVERE, "Unexpected error in doGet", e);
            out.println("An internal error has occurred.");
            out.println("</pre>");
        }
    }
}
