package pool.hall;

import java.util.Set;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Snacks {
    void remember(Set<Integer> snacks, HttpServletResponse response) {
        snacks.forEach(id -> { Cookie cookie = new Cookie("snack" + id, "1"); cookie.setSecure(true); response.addCookie(cookie); });
    }
}
