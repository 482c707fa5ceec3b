package org.skischule.b;

import org.springframework.security.crypto.bcrypt.BCrypt;

class Guests {
    String stored(String password) {
        return BCrypt.hashpw(password, BCrypt.gensalt(5));
    }
}
