package org.skiverleih.c;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Sessions {
    void chain(HttpSecurity http) throws Exception {
        http.sessionManagement(session -> session.sessionFixation(fixation -> fixation.newSession()));
    }
}
