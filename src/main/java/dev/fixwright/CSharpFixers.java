package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.commandinjection.CSharpCommandInjectionFixer;
import dev.fixwright.fix.insecurecookie.CSharpCookieFixer;
import dev.fixwright.fix.loginjection.CSharpLogInjectionFixer;
import dev.fixwright.fix.openredirect.CSharpOpenRedirectFixer;
import dev.fixwright.fix.pathtraversal.CSharpPathFixer;
import dev.fixwright.fix.regexinjection.CSharpRegexFixer;
import dev.fixwright.fix.sqlinjection.CSharpSqlInjectionFixer;
import dev.fixwright.fix.stacktraceexposure.CSharpStackTraceFixer;
import dev.fixwright.fix.tls.CSharpTlsFixer;
import dev.fixwright.fix.unsafedeserialization.CSharpDeserializationFixer;
import dev.fixwright.fix.weakhash.CSharpWeakHashFixer;
import dev.fixwright.fix.weakkey.CSharpWeakKeyFixer;
import dev.fixwright.fix.weakrandom.CSharpWeakRandomFixer;
import dev.fixwright.fix.xss.CSharpXssFixer;
import dev.fixwright.fix.xxe.CSharpXxeFixer;
import java.util.List;

/** The fixers of C#. */
final class CSharpFixers {
    private CSharpFixers() {}

    static List<Fixer> all() {
        return List.of(
                new CSharpPathFixer("pathtraversal"),
                new CSharpPathFixer("zipslip"),
                new CSharpXssFixer(),
                new CSharpWeakKeyFixer(),
                new CSharpXxeFixer(),
                new CSharpRegexFixer(),
                new CSharpDeserializationFixer(),
                new CSharpLogInjectionFixer(),
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
