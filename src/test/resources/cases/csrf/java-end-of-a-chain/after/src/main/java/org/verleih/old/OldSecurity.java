package org.verleih.old;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

@SuppressWarnings({"removal", "deprecation"})
class OldSecurity {
    protected void configure(HttpSecurity http) throws Exception {
        http
            .authorizeHttpRequests()
                .anyRequest().authenticated()
                .and()
            .formLogin();
    }
}
