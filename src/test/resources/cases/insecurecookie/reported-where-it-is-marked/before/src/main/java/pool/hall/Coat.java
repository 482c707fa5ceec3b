package pool.hall;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Coat {
    void hang(HttpServletResponse response) {
        Cookie coat = new Cookie("coat", "3");
        coat.setSecure(true);
        response.addCookie(coat);
    }
}
