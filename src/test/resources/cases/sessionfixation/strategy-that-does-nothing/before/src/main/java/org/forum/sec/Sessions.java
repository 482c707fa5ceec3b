package org.forum.sec;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.session.NullAuthenticatedSessionStrategy;

class Sessions {
    void configure(HttpSecurity http) throws Exception {
        http.sessionManagement(sessions -> sessions.sessionAuthenticationStrategy(
                new NullAuthenticatedSessionStrategy()));
    }
}
