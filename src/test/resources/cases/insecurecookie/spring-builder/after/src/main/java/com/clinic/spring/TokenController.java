package com.clinic.spring;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class TokenController {
    @PostMapping("/token")
    ResponseEntity<Void> token() {
        ResponseCookie cookie = ResponseCookie.from("token", "t")
                .httpOnly(true)
                .maxAge(Duration.ofDays(1))
                .secure(true)
                .build();
        return ResponseEntity.ok().header(HttpHeaders.SET_COOKIE, cookie.toString()).build();
    }
}
