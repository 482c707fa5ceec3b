package org.klinik.auth;

import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetailsService;

class StaffProvider extends DaoAuthenticationProvider {
    StaffProvider(UserDetailsService staff) {
        super(staff);
        setHideUserNotFoundExceptions(false);
    }
}
