package ch.labor.web;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

class Chain {
    SecurityFilterChain chain(HttpSecurity http, boolean kiosk) throws Exception {
        http.formLogin(Customizer.withDefaults());
        if (kiosk)
            http.csrf(csrf -> csrf.disable());
        return http.build();
    }
}
