package org.tanz;

import org.springframework.context.annotation.Bean;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Passwort {
    private static final int STRENGTH = 10;

    @Bean
    PasswordEncoder encoder() {
        return new BCryptPasswordEncoder(STRENGTH);
    }
}
