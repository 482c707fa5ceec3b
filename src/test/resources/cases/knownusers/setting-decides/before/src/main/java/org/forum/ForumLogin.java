package org.forum;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;

class ForumLogin {
    @Value("${login.verbose:false}")
    private boolean verbose;

    void prepare(DaoAuthenticationProvider provider) {
        provider.setHideUserNotFoundExceptions(!verbose);
    }
}
