package org.markt;

import java.util.Map;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

class Kunden implements UserDetailsService {
    private final Map<String, UserDetails> customers;

    Kunden(Map<String, UserDetails> customers) {
        this.customers = customers;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        UserDetails found = customers.get(name);
        if (found == null) {
            throw new UsernameNotFoundException("no customer " + name);
        }
        return found;
    }
}
