package dev.fixwright;

import dev.fixwright.fix.Fixer;
import java.util.List;

/** The fixers of Go. */
final class GoFixers {
    private GoFixers() {}

    static List<Fixer> all() {
        return List.of();
    }
}
