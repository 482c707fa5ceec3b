package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.commandinjection.RubyCommandInjectionFixer;
import dev.fixwright.fix.insecurecookie.RubyCookieFixer;
import dev.fixwright.fix.openredirect.RubyOpenRedirectFixer;
import dev.fixwright.fix.sqlinjection.RubySqlInjectionFixer;
import dev.fixwright.fix.stacktraceexposure.RubyStackTraceFixer;
import dev.fixwright.fix.tls.RubyTlsFixer;
import dev.fixwright.fix.weakhash.RubyWeakHashFixer;
import dev.fixwright.fix.weakrandom.RubyWeakRandomFixer;
import java.util.List;

/** The fixers of Ruby. */
final class RubyFixers {
    private RubyFixers() {}

    static List<Fixer> all() {
        return List.of(
                new RubyCommandInjectionFixer(),
                new RubyOpenRedirectFixer(),
                new RubyStackTraceFixer(),
                new RubyCookieFixer(),
                new RubyTlsFixer(),
                new RubySqlInjectionFixer(),
                new RubyWeakRandomFixer(),
                new RubyWeakHashFixer());
    }
}
