package org.verleih.flux;

import org.springframework.security.config.web.server.ServerHttpSecurity;

class FluxSecurity {
    Object chain(ServerHttpSecurity http) {
        return http
                .formLogin(form -> {})
                .build();
    }
}
