package pool.hall;

import org.springframework.http.ResponseCookie;

record Prize(String name) {
    ResponseCookie cookie() {
        return ResponseCookie.from("prize", name).secure(true).build();
    }
}
