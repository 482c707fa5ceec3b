package org.klinik.sec;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Zugang {
    void sessions(HttpSecurity http) throws Exception {
        http.sessionManagement(sessions -> {
            sessions.sessionFixation(fixation -> {
                fixation.migrateSession();
            });
            sessions.maximumSessions(1);
        });
    }
}
