package depot.login;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

class StayingLogin {
    void remember(HttpServletRequest request, HttpServletResponse response, String token) {
        Cookie cookie = new Cookie("stay", token);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        response.addCookie(cookie);
    }
}
