package pool.hall;

import java.util.function.Function;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Ball {
    void roll(HttpServletResponse response, Function<Integer, Cookie> maker) {
        response.addCookie(maker.apply(8));
    }
}
