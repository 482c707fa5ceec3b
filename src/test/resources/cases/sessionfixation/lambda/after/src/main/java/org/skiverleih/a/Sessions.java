package org.skiverleih.a;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

class Sessions {
    SecurityFilterChain chain(HttpSecurity http) throws Exception {
        return http
                .sessionManagement(session -> session
                        .sessionFixation(fixation -> fixation.migrateSession())
                        .maximumSessions(1))
                .build();
    }
}
