package org.skischule.d;

import org.springframework.security.crypto.password.NoOpPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

class Plain {
    @SuppressWarnings("deprecation")
    PasswordEncoder encoder() {
        return NoOpPasswordEncoder.getInstance();
    }
}
