package org.praxis.api;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

public class OpenHours extends HttpServlet {
    private static final List<String> ALLOWED_SITES = List.of("https://praxis.example", "https://arzt.example");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String origin = request.getHeader("Origin");
        if (origin != null && ALLOWED_SITES.contains(origin)) {
            response.addHeader("Access-Control-Allow-Origin", origin);
        }
        response.addHeader("Vary", "Origin");
        response.getWriter().print("{\"open\":true}");
    }
}
