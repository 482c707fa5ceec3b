package org.lager.web;

import javax.servlet.http.Cookie;

class Remember {
    Cookie cookie(String password) {
        return new Cookie("pw", password);
    }
}
