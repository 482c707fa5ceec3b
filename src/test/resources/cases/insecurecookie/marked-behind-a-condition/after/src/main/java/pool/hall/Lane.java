package pool.hall;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

class Lane {
    void keep(HttpServletRequest request, HttpServletResponse response, int lane) {
        Cookie cookie = new Cookie("lane", Integer.toString(lane));
        cookie.setSecure(true);
        if (request.isSecure()) {
            cookie.setSecure(true);
        }
        response.addCookie(cookie);
    }
}
