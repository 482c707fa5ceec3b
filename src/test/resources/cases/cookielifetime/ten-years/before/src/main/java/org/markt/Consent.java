package org.markt;

import javax.servlet.http.Cookie;

public class Consent {
    private static final int YEAR = 365 * 24 * 3600;

    public void keep(Cookie cookie) {
        cookie.setMaxAge(10 * YEAR);
    }
}
