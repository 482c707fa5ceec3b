package org.skischule.g;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Field {
    private final int strength;

    Field(int strength) {
        this.strength = strength;
    }

    BCryptPasswordEncoder encoder() {
        return new BCryptPasswordEncoder(strength);
    }
}
