package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.commandinjection.CSharpCommandInjectionFixer;
import dev.fixwright.fix.insecurecookie.CSharpCookieFixer;
import dev.fixwright.fix.openredirect.CSharpOpenRedirectFixer;
import dev.fixwright.fix.sqlinjection.CSharpSqlInjectionFixer;
import dev.fixwright.fix.stacktraceexposure.CSharpStackTraceFixer;
import dev.fixwright.fix.tls.CSharpTlsFixer;
import dev.fixwright.fix.weakhash.CSharpWeakHashFixer;
import dev.fixwright.fix.weakrandom.CSharpWeakRandomFixer;
import java.util.List;

/** The fixers of C#. */
final class CSharpFixers {
    private CSharpFixers() {}

    static List<Fixer> all() {
        return List.of(
                new CSharpCommandInjectionFixer(),
                new CSharpOpenRedirectFixer(),
                new CSharpStackTraceFixer(),
                new CSharpCookieFixer(),
                new CSharpTlsFixer(),
                new CSharpSqlInjectionFixer(),
                new CSharpWeakRandomFixer(),
                new CSharpWeakHashFixer());
    }
}
