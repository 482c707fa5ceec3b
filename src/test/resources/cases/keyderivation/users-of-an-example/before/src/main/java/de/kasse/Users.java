package de.kasse;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

class Users {
    UserDetails clerk(String password) {
        return User.withDefaultPasswordEncoder().username("clerk").password(password).roles("CLERK").build();
    }
}
