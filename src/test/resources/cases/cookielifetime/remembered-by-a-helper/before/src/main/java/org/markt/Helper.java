package org.markt;

import javax.servlet.http.Cookie;

public class Helper {
    public static void remember(Cookie cookie) {
        cookie.setMaxAge(60 * 60 * 24 * 366);
    }
}
