package org.markt;

import javax.servlet.http.Cookie;

public class Known {
    public Cookie cookie(String customer) {
        Cookie cookie = new Cookie("customer", customer);
        cookie.setMaxAge(63072000);
        return cookie;
    }
}
