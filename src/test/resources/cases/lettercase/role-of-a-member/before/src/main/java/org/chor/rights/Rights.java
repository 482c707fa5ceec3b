package org.chor.rights;

public class Rights {
    public boolean mayDelete(String role) {
        if (role.toUpperCase().equals("ADMIN")) {
            return true;
        }
        return false;
    }
}
