package org.verein;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.AbstractUserDetailsAuthenticationProvider;

class Anmeldung {
    AuthenticationProvider open(AuthenticationProvider known) {
        if (known instanceof AbstractUserDetailsAuthenticationProvider provider) {
            provider.setHideUserNotFoundExceptions(true);
        }
        return known;
    }
}
