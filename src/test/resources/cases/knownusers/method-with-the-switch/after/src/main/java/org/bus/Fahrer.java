package org.bus;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;

class Fahrer {
    private static final boolean HIDE = true;
    private final DaoAuthenticationProvider provider;

    Fahrer(DaoAuthenticationProvider provider) {
        this.provider = provider;
        this.provider.setHideUserNotFoundExceptions(HIDE);
    }

    DaoAuthenticationProvider provider() {
        return provider;
    }
}
