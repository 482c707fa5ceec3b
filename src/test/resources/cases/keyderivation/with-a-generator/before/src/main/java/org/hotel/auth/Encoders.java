package org.hotel.auth;

import java.security.SecureRandom;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Encoders {
    PasswordEncoder delegating() {
        Map<String, PasswordEncoder> encoders =
                Map.of("bcrypt", new BCryptPasswordEncoder(4, new SecureRandom()));
        return new DelegatingPasswordEncoder("bcrypt", encoders);
    }
}
