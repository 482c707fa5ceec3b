package org.klinik.sec;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Zugang {
    void sessions(HttpSecurity http) throws Exception {
        http.sessionManagement(sessions -> {
            sessions.sessionFixation(fixation -> {
                fixation.none();
            });
            sessions.maximumSessions(1);
        });
    }
}
