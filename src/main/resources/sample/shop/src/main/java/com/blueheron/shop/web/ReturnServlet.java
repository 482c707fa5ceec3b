package com.blueheron.shop.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Sends a customer back to the page where the sign-in began: /return?to=/book/7 */
public class ReturnServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    public void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = request.getParameter("to");
        response.setHeader("X-Returned-To", page);
        response.sendRedirect(page);
    }
}
