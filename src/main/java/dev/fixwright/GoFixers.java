package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.tls.GoTlsFixer;
import dev.fixwright.fix.weakhash.GoWeakHashFixer;
import java.util.List;

/** The fixers of Go. */
final class GoFixers {
    private GoFixers() {}

    static List<Fixer> all() {
        return List.of(new GoTlsFixer(), new GoWeakHashFixer());
    }
}
