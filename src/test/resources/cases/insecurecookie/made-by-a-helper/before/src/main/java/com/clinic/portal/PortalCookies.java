package com.clinic.portal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletResponse;

class PortalCookies {
    private final HttpServletResponse response;

    PortalCookies(HttpServletResponse response) {
        this.response = response;
    }

    private static Cookie named(String name, String value) {
        return new Cookie(name, value);
    }

    void remember(String patient) {
        response.addCookie(named("patient", patient));
    }
}
