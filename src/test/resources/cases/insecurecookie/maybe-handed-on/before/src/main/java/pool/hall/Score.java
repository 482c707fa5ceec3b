package pool.hall;

import java.util.Optional;
import javax.servlet.http.Cookie;

class Score {
    Optional<Cookie> cookie(int points) {
        Cookie cookie = points > 0 ? new Cookie("score", Integer.toString(points)) : null;
        return Optional.ofNullable(cookie);
    }
}
