package pool.hall;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Locker {
    void hand(HttpServletResponse response) {
        var locker = new Cookie("locker", "17");
        locker.setHttpOnly(true);
        locker.setSecure(true);
        response.addCookie(locker);
    }
}
