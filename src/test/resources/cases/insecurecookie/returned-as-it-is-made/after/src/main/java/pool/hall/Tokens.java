package pool.hall;

import jakarta.servlet.http.Cookie;

final class Tokens {
    private Tokens() {}

    static Cookie of(int coins) {
        if (coins == 0) {
            Cookie cookie = new Cookie("token", "none");
            cookie.setSecure(true);
            return cookie;
        }
        Cookie some = new Cookie("tokens", String.valueOf(coins));
        some.setSecure(true);
        return some;
    }
}
