package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.commandinjection.RubyCommandInjectionFixer;
import dev.fixwright.fix.insecurecookie.RubyCookieFixer;
import dev.fixwright.fix.openredirect.RubyOpenRedirectFixer;
import dev.fixwright.fix.pathtraversal.RubyPathFixer;
import dev.fixwright.fix.regexinjection.RubyRegexFixer;
import dev.fixwright.fix.sqlinjection.RubySqlInjectionFixer;
import dev.fixwright.fix.stacktraceexposure.RubyStackTraceFixer;
import dev.fixwright.fix.tls.RubyTlsFixer;
import dev.fixwright.fix.unsafedeserialization.RubyDeserializationFixer;
import dev.fixwright.fix.weakhash.RubyWeakHashFixer;
import dev.fixwright.fix.weakkey.RubyWeakKeyFixer;
import dev.fixwright.fix.weakrandom.RubyWeakRandomFixer;
import dev.fixwright.fix.xss.RubyXssFixer;
import dev.fixwright.fix.xxe.RubyXxeFixer;
import java.util.List;

/** The fixers of Ruby. */
final class RubyFixers {
    private RubyFixers() {}

    static List<Fixer> all() {
        return List.of(
                new RubyPathFixer(),
                new RubyXssFixer(),
                new RubyWeakKeyFixer(),
                new RubyXxeFixer(),
                new RubyRegexFixer(),
                new RubyDeserializationFixer(),
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
