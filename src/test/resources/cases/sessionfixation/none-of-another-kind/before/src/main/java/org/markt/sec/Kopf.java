package org.markt.sec;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

class Kopf {
    void configure(HttpSecurity http) throws Exception {
        http.headers(headers -> headers.frameOptions(frames -> frames.disable()));
    }
}
