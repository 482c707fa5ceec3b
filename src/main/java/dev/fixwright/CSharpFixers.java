package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.sqlinjection.CSharpSqlInjectionFixer;
import dev.fixwright.fix.weakhash.CSharpWeakHashFixer;
import dev.fixwright.fix.weakrandom.CSharpWeakRandomFixer;
import java.util.List;

/** The fixers of C#. */
final class CSharpFixers {
    private CSharpFixers() {}

    static List<Fixer> all() {
        return List.of(
                new CSharpSqlInjectionFixer(),
                new CSharpWeakRandomFixer(),
                new CSharpWeakHashFixer());
    }
}
