package org.skiverleih;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Sessions {
    @SuppressWarnings({"removal", "deprecation"})
    void configure(HttpSecurity http) throws Exception {
        http.sessionManagement().sessionFixation().none();
    }
}
