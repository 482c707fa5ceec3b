package org.kino;

import java.util.function.Consumer;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;

class Logins {
    Consumer<DaoAuthenticationProvider> talkative() {
        return dao -> dao.setHideUserNotFoundExceptions(true);
    }
}
