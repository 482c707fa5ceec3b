package org.portal.login2;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;

class Login {
    void prepare(DaoAuthenticationProvider provider) {
        provider.setHideUserNotFoundExceptions(true);
    }
}
