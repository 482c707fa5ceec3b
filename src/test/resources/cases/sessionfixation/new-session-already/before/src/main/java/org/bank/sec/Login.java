package org.bank.sec;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Login {
    void configure(HttpSecurity http) throws Exception {
        http.sessionManagement(sessions -> sessions
                .sessionFixation(fixation -> fixation.newSession())
                .maximumSessions(1));
    }
}
