package de.kasse;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Users {
    PasswordEncoder encoder() {
        return new BCryptPasswordEncoder(14);
    }
}
