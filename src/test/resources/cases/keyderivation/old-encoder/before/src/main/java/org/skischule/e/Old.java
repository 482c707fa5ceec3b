package org.skischule.e;

@SuppressWarnings("deprecation")
class Old {
    Object encoder() {
        return new org.springframework.security.crypto.password.StandardPasswordEncoder("pepper");
    }
}
