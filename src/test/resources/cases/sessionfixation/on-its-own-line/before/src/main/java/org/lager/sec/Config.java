package org.lager.sec;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Config {
    @SuppressWarnings({"deprecation", "removal"})
    void apply(HttpSecurity http) throws Exception {
        http.csrf()
                .and()
                .sessionManagement()
                .sessionFixation()
                .none();
    }
}
