package pool.hall;

import java.util.List;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Games {
    void remember(List<String> games, HttpServletResponse response) {
        games.stream().map(game -> new Cookie(game, "played")).forEach(response::addCookie);
    }
}
