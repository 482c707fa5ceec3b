package org.schule.rows;

import java.util.List;

class Refs {
    boolean any(List<String> all, String token) {
        return all.stream().anyMatch(token::equals);
    }
}
