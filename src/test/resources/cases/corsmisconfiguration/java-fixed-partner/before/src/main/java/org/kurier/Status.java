package org.kurier;

import javax.servlet.http.HttpServletResponse;

class Status {
    private static final String PARTNER = "https://shop.example";

    void open(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", PARTNER);
    }
}
