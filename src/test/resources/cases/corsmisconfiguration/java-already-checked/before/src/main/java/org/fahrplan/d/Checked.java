package org.fahrplan.d;

import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Checked {
    private static final List<String> SITES = List.of("https://karte.example");

    void open(HttpServletRequest request, HttpServletResponse response) {
        String origin = request.getHeader("Origin");
        if (SITES.contains(origin)) {
            response.setHeader("Access-Control-Allow-Origin", origin);
        }
    }
}
