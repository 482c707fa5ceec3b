package org.skischule.h;

import java.security.SecureRandom;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder.BCryptVersion;

class Random {
    Object encoder() {
        return new BCryptPasswordEncoder(BCryptVersion.$2A, new SecureRandom());
    }
}
