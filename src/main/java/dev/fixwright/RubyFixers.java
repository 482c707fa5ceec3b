package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.sqlinjection.RubySqlInjectionFixer;
import dev.fixwright.fix.weakhash.RubyWeakHashFixer;
import dev.fixwright.fix.weakrandom.RubyWeakRandomFixer;
import java.util.List;

/** The fixers of Ruby. */
final class RubyFixers {
    private RubyFixers() {}

    static List<Fixer> all() {
        return List.of(
                new RubySqlInjectionFixer(),
                new RubyWeakRandomFixer(),
                new RubyWeakHashFixer());
    }
}
