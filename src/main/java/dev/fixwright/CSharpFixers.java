package dev.fixwright;

import dev.fixwright.fix.Fixer;
import java.util.List;

/** The fixers of C#. */
final class CSharpFixers {
    private CSharpFixers() {}

    static List<Fixer> all() {
        return List.of();
    }
}
