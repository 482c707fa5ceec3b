package org.labor.hook;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class HookSecurity {
    void configure(HttpSecurity http) throws Exception {
        http.csrf(csrf -> csrf.ignoringRequestMatchers("/hooks/**"));
    }
}
