package org.lager;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;

class Tor {
    void open(DaoAuthenticationProvider provider) {
        provider.setHideUserNotFoundExceptions(
                true);
    }
}
