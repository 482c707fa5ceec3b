package com.bank.partner;

import java.io.IOException;
import java.util.Set;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

public class PartnerJump extends HttpServlet {
    private static final Set<String> PARTNERS = Set.of("https://a.example/", "https://b.example/");

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getParameter("to");
        if (!PARTNERS.contains(to)) {
            response.sendError(400);
            return;
        }
        response.sendRedirect(to);
    }
}
