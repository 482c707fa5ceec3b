package org.verleih.more;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;

public class MoreSecurity {
    public void configure(HttpSecurity http) throws Exception {
        http.formLogin(Customizer.withDefaults()).csrf(csrf -> {
            csrf.ignoringRequestMatchers("/hooks/**");
        });
    }
}
