package pool.hall;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Cue {
    void choose(HttpServletResponse response, boolean own) {
        Cookie cookie = (own ? new Cookie("cue", "own") : new Cookie("house", "1"));
        cookie.setPath("/");
        response.addCookie(cookie);
    }
}
