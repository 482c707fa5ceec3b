package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.RubyAdvice;
import dev.fixwright.fix.commandinjection.RubyCommandInjectionFixer;
import dev.fixwright.fix.hostnameregexp.RubyHostnameRegexpFixer;
import dev.fixwright.fix.incompletesanitization.RubyIncompleteSanitizationFixer;
import dev.fixwright.fix.insecurecookie.RubyCookieFixer;
import dev.fixwright.fix.kernelopen.RubyOpenFixer;
import dev.fixwright.fix.openredirect.RubyOpenRedirectFixer;
import dev.fixwright.fix.pathtraversal.RubyPathFixer;
import dev.fixwright.fix.regexinjection.RubyRegexFixer;
import dev.fixwright.fix.regexpanchor.RubyRegexpAnchorFixer;
import dev.fixwright.fix.sqlinjection.RubySqlInjectionFixer;
import dev.fixwright.fix.stacktraceexposure.RubyStackTraceFixer;
import dev.fixwright.fix.tls.RubyTlsFixer;
import dev.fixwright.fix.unsafedeserialization.RubyDeserializationFixer;
import dev.fixwright.fix.weakcipher.RubyWeakCipherFixer;
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
                new RubyIncompleteSanitizationFixer(),
                new RubyHostnameRegexpFixer(),
                new RubyRegexpAnchorFixer(),
                new RubyOpenFixer(),
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
                new RubyWeakHashFixer(),
                new RubyAdvice(
                        "massassignment",
                        "which attributes a form may set is not said in the code; name them with `permit(:name, …)` and no others"),
                new RubyAdvice(
                        "cleartextlogging",
                        "what is logged must still tell what happened, which only its readers know: leave the secret out, or add its name to `filter_parameters`"),
                new RubyAdvice(
                        "ssrf",
                        "no list of the hosts that may be called stands in the code; check the host of the address against one before the request"),
                new RubyAdvice(
                        "hardcodedcredentials",
                        "a secret that stands in the code stays in its history: replace it where it is valid, then read the new one from the credentials or the environment"),
                new RubyWeakCipherFixer(new RubyWeakHashFixer()),
                new RubyAdvice(
                        "codeinjection",
                        "text that is run as code cannot be made harmless; use `public_send` with a name out of a list of those allowed, or read plain values"),
                new RubyAdvice(
                        "unsafereflection",
                        "a class or method that a request names cannot be made harmless; look it up in a list of those allowed"),
                new RubyAdvice(
                        "csrf",
                        "requests of clients without a page may be meant here, and they send no token; remove the exception once all of them come from pages"));
    }
}
