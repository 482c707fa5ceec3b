package org.fahrplan;

import java.util.Set;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class CorsFilter {
    private static final Set<String> PARTNER_ORIGINS =
            Set.of("https://ticket.example", "https://karte.example");

    void open(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        if (origin != null && PARTNER_ORIGINS.contains(origin)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
        }
        response.setHeader("Access-Control-Allow-Credentials", "true");
    }
}
