package org.skischule.f;

import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

class Slow {
    final BCryptPasswordEncoder encoder = new BCryptPasswordEncoder(12);
}
