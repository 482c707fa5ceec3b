package pool.hall;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Csrf {
    void send(HttpServletResponse response, String token) {
        Cookie cookie = new Cookie("XSRF-TOKEN", token);
        cookie.setSecure(true);
        cookie.setPath("/");
        response.addCookie(cookie);
    }
}
