package org.skiverleih.b;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer.SessionFixationConfigurer;

class Sessions {
    void chain(HttpSecurity http) throws Exception {
        http.sessionManagement(session -> session.sessionFixation(SessionFixationConfigurer::none));
    }
}
