package pool.hall;

import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;

class Draw {
    private static final boolean SECURE = false;

    ResponseEntity<String> draw(String ticket) {
        ResponseCookie cookie = ResponseCookie.from("ticket", ticket)
                .httpOnly(true)
                .secure(SECURE)
                .build();
        return ResponseEntity.ok().header(HttpHeaders.SET_COOKIE, cookie.toString()).body("drawn");
    }
}
