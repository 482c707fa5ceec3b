package dev.fixwright;

import dev.fixwright.fix.Fixer;
import java.util.List;

/** The fixers of Ruby. */
final class RubyFixers {
    private RubyFixers() {}

    static List<Fixer> all() {
        return List.of();
    }
}
