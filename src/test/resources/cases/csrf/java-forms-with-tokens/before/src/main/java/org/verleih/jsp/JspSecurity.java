package org.verleih.jsp;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

@SuppressWarnings({"removal", "deprecation"})
public class JspSecurity {
    protected void configure(HttpSecurity http) throws Exception {
        http
            .csrf().disable() // TODO switch on later
            .formLogin()
            .and()
            .logout();
    }
}
