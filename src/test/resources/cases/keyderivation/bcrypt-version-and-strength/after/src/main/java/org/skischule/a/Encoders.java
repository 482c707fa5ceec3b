package org.skischule.a;

import java.security.SecureRandom;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder.BCryptVersion;

class Encoders {
    private static final int STRENGTH = 10;
    private final BCryptPasswordEncoder encoder =
            new BCryptPasswordEncoder(BCryptVersion.$2B, STRENGTH, new SecureRandom());

    String hash(String password) {
        return encoder.encode(password);
    }
}
