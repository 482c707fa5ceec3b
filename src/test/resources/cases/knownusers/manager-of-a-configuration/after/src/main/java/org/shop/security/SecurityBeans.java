package org.shop.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;

@Configuration
class SecurityBeans {
    @Bean
    AuthenticationManager manager(UserDetailsService customers) {
        var dao = new DaoAuthenticationProvider(customers);
        dao.setHideUserNotFoundExceptions(true);
        return new ProviderManager(dao);
    }
}
