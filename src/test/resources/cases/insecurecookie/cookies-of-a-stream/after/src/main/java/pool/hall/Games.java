package pool.hall;

import java.util.List;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Games {
    void remember(List<String> games, HttpServletResponse response) {
        games.stream().map(game -> { Cookie cookie = new Cookie(game, "played"); cookie.setSecure(true); return cookie; }).forEach(response::addCookie);
    }
}
