package org.verleih;

import static org.springframework.security.config.Customizer.withDefaults;

import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;

public class WebSecurity {
    @Bean
    public SecurityFilterChain security(HttpSecurity http) throws Exception {
        return http
                .authorizeHttpRequests(all -> all.requestMatchers("/admin/**").hasRole("ADMIN").anyRequest().authenticated())
                .csrf(AbstractHttpConfigurer::disable)
                .formLogin(withDefaults())
                .build();
    }
}
