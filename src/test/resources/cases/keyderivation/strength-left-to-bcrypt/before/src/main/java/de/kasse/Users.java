package de.kasse;

import java.security.SecureRandom;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Users {
    PasswordEncoder encoder(SecureRandom random) {
        return new BCryptPasswordEncoder(-1, random);
    }
}
