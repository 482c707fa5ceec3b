package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.biasedrandom.JavaScriptBiasedRandomFixer;
import dev.fixwright.fix.bufferconstructor.JavaScriptBufferConstructorFixer;
import dev.fixwright.fix.cleartextdownload.JavaScriptCleartextDownloadFixer;
import dev.fixwright.fix.codeinjection.JavaScriptCodeInjectionFixer;
import dev.fixwright.fix.commandinjection.javascript.JavaScriptCommandInjectionFixer;
import dev.fixwright.fix.corsmisconfiguration.JavaScriptCorsMisconfigurationFixer;
import dev.fixwright.fix.doubleescaping.JavaScriptDoubleEscapingFixer;
import dev.fixwright.fix.electron.JavaScriptElectronFixer;
import dev.fixwright.fix.formatstring.JavaScriptFormatStringFixer;
import dev.fixwright.fix.hardcodedcredentials.JavaScriptHardcodedCredentialsFixer;
import dev.fixwright.fix.hostnameregexp.JavaScriptHostnameRegexpFixer;
import dev.fixwright.fix.incompletesanitization.JavaScriptIncompleteSanitizationFixer;
import dev.fixwright.fix.insecurecookie.JavaScriptInsecureCookieFixer;
import dev.fixwright.fix.jwtverification.JavaScriptJwtVerificationFixer;
import dev.fixwright.fix.loginjection.JavaScriptLogInjectionFixer;
import dev.fixwright.fix.noopener.JavaScriptNoopenerFixer;
import dev.fixwright.fix.openredirect.JavaScriptOpenRedirectFixer;
import dev.fixwright.fix.pathtraversal.javascript.JavaScriptArchiveFixer;
import dev.fixwright.fix.pathtraversal.javascript.JavaScriptPathTraversalFixer;
import dev.fixwright.fix.postmessage.JavaScriptPostMessageFixer;
import dev.fixwright.fix.prototypepollution.JavaScriptPrototypePollutionFixer;
import dev.fixwright.fix.ratelimiting.JavaScriptRateLimitingFixer;
import dev.fixwright.fix.redos.JavaScriptRedosFixer;
import dev.fixwright.fix.regexinjection.JavaScriptRegexInjectionFixer;
import dev.fixwright.fix.regexpescape.JavaScriptRegexpEscapeFixer;
import dev.fixwright.fix.securityheaders.JavaScriptSecurityHeadersFixer;
import dev.fixwright.fix.sqlinjection.javascript.JavaScriptSqlInjectionFixer;
import dev.fixwright.fix.ssrf.JavaScriptSsrfFixer;
import dev.fixwright.fix.stacktraceexposure.JavaScriptStackTraceExposureFixer;
import dev.fixwright.fix.timingattack.JavaScriptTimingAttackFixer;
import dev.fixwright.fix.tls.JavaScriptTlsFixer;
import dev.fixwright.fix.unsafedeserialization.JavaScriptUnsafeDeserializationFixer;
import dev.fixwright.fix.urlcheck.JavaScriptUrlCheckFixer;
import dev.fixwright.fix.weakhash.JavaScriptWeakHashFixer;
import dev.fixwright.fix.weakkey.JavaScriptWeakKeyFixer;
import dev.fixwright.fix.weakrandom.JavaScriptWeakRandomFixer;
import dev.fixwright.fix.xss.javascript.JavaScriptXssFixer;
import dev.fixwright.fix.xxe.JavaScriptXxeFixer;
import java.util.List;

/** The fixers of JavaScript and TypeScript. */
final class JavaScriptFixers {
    private JavaScriptFixers() {}

    static List<Fixer> all() {
        return List.of(
                new JavaScriptSqlInjectionFixer(),
                new JavaScriptCommandInjectionFixer(),
                new JavaScriptWeakRandomFixer(),
                JavaScriptWeakHashFixer.ofHashes(),
                JavaScriptWeakHashFixer.amongCiphers(),
                new JavaScriptInsecureCookieFixer(),
                new JavaScriptTlsFixer(),
                new JavaScriptJwtVerificationFixer(),
                new JavaScriptRegexInjectionFixer(),
                new JavaScriptIncompleteSanitizationFixer(),
                new JavaScriptHostnameRegexpFixer(),
                new JavaScriptRegexpEscapeFixer(),
                new JavaScriptUrlCheckFixer(),
                new JavaScriptXssFixer(),
                new JavaScriptOpenRedirectFixer(),
                new JavaScriptPathTraversalFixer(),
                new JavaScriptLogInjectionFixer(),
                new JavaScriptStackTraceExposureFixer(),
                new JavaScriptPrototypePollutionFixer(),
                new JavaScriptCodeInjectionFixer(),
                new JavaScriptFormatStringFixer(),
                new JavaScriptUnsafeDeserializationFixer(),
                new JavaScriptXxeFixer(),
                new JavaScriptWeakKeyFixer(),
                new JavaScriptBiasedRandomFixer(),
                new JavaScriptDoubleEscapingFixer(),
                new JavaScriptRedosFixer(),
                new JavaScriptSecurityHeadersFixer(),
                new JavaScriptRateLimitingFixer(),
                new JavaScriptElectronFixer(),
                new JavaScriptSsrfFixer(),
                new JavaScriptCorsMisconfigurationFixer(),
                new JavaScriptBufferConstructorFixer(),
                new JavaScriptNoopenerFixer(),
                new JavaScriptPostMessageFixer(),
                new JavaScriptCleartextDownloadFixer(),
                new JavaScriptHardcodedCredentialsFixer(),
                new JavaScriptArchiveFixer(),
                new JavaScriptTimingAttackFixer());
    }
}
