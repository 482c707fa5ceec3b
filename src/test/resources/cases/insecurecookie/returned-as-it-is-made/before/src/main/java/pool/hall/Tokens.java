package pool.hall;

import jakarta.servlet.http.Cookie;

final class Tokens {
    private Tokens() {}

    static Cookie of(int coins) {
        if (coins == 0) return new Cookie("token", "none");
        Cookie some = new Cookie("tokens", String.valueOf(coins));
        some.setSecure(true);
        return some;
    }
}
