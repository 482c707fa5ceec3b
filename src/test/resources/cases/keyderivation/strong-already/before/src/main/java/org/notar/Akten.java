package org.notar;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Akten {
    private final PasswordEncoder encoder = new BCryptPasswordEncoder(12);

    boolean opens(String typed, String stored) {
        return encoder.matches(typed, stored);
    }
}
