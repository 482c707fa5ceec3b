package org.tickets.desk;

import java.util.List;
import java.util.Optional;

class Desk {
    private final List<Clerk> clerks;

    Desk(List<Clerk> clerks) {
        this.clerks = clerks;
    }

    Optional<Clerk> byToken(String token) {
        return clerks.stream().filter(clerk -> clerk.token().equals(token)).findFirst();
    }

    record Clerk(String name, String token) {}
}
