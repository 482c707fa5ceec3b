package pool.hall;

import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletResponse;

class Drinks {
    void remember(HttpServletResponse response, String order) {
        Cookie drinks = new Cookie("drinks", String.valueOf(order.length()));
        drinks.setMaxAge(3600);
        if (!order.isEmpty()) {
            drinks.setSecure(true);
            response.addCookie(drinks);
        }
    }
}
