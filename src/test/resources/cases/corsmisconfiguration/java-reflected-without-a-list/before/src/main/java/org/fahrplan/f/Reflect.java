package org.fahrplan.f;

import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Reflect {
    void open(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", request.getHeader("Origin"));
    }
}
