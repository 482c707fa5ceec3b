package ch.labor.api;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

class Access {
    SecurityFilterChain samples(HttpSecurity http) throws Exception {
        http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(csrf -> {
            csrf.ignoringRequestMatchers("/samples/**");
            csrf.disable();
        });
        return http.build();
    }
}
