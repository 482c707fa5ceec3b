package ch.labor.web;

import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;

class LabSecurity {
    private final HttpSecurity http;

    LabSecurity(HttpSecurity http) {
        this.http = http;
    }

    void rules() throws Exception {
        csrf(AbstractHttpConfigurer::disable);
        http.formLogin(Customizer.withDefaults());
    }

    private void csrf(Customizer<CsrfConfigurer<HttpSecurity>> rules) throws Exception {
        http.csrf(rules);
    }
}
