package org.mine.pages;

import java.io.IOException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PageShow extends HttpServlet {
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter("page");
        try {
            request.getRequestDispatcher(page).forward(request, response);
        } catch (javax.servlet.ServletException e) {
            throw new IOException(e);
        }
    }
}
