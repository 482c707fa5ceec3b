package org.markt.sec;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Rules {
    void rules(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(all -> all.requestMatchers("/admin/**").authenticated()
                .requestMatchers("/admin/users").hasRole("ADMIN"));
    }
}
