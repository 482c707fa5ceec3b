package org.springframework.security.config.web.server;

import java.util.function.Consumer;

public class ServerHttpSecurity {
    public ServerHttpSecurity csrf(Consumer<CsrfSpec> customizer) {
        return this;
    }

    public ServerHttpSecurity formLogin(Consumer<Object> customizer) {
        return this;
    }

    public Object build() {
        return this;
    }

    public static class CsrfSpec {
        public void disable() {}
    }
}
