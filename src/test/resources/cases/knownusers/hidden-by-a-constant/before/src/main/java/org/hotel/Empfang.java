package org.hotel;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;

class Empfang {
    private static final Boolean HIDDEN = true;

    void prepare(DaoAuthenticationProvider provider) {
        provider.setHideUserNotFoundExceptions(HIDDEN);
    }
}
