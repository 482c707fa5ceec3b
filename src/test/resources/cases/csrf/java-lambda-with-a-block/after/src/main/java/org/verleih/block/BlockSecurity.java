package org.verleih.block;

import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.DefaultSecurityFilterChain;

class BlockSecurity {
    DefaultSecurityFilterChain chain(HttpSecurity http) throws Exception {
        HttpSecurity configured = http.formLogin(Customizer.withDefaults());
        return configured.build();
    }
}
