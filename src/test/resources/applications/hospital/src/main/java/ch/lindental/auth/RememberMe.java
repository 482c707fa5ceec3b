package ch.lindental.auth;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Random;

public class RememberMe {
    private final Random random = new Random(System.currentTimeMillis());

    public String remember(HttpServletResponse response) {
        String token = Long.toString(random.nextLong(), 36);
        Cookie cookie = new Cookie("remember", token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        response.addCookie(cookie);
        return token;
    }

    public void forget(HttpServletResponse response) {
        Cookie gone = new Cookie("remember", "");
        gone.setMaxAge(0);
        gone.setSecure(false);
        response.addCookie(gone);
    }

    public String token(HttpServletRequest request) {
        if (request.getCookies() != null) {
            for (Cookie cookie : request.getCookies()) {
                if ("remember".equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
