package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.PythonAdvice;
import dev.fixwright.fix.allinterfaces.PythonAllInterfacesFixer;
import dev.fixwright.fix.assertion.PythonAssertionFixer;
import dev.fixwright.fix.biasedrandom.JavaScriptBiasedRandomFixer;
import dev.fixwright.fix.bufferconstructor.JavaScriptBufferConstructorFixer;
import dev.fixwright.fix.cleartextdownload.JavaScriptCleartextDownloadFixer;
import dev.fixwright.fix.codeinjection.JavaScriptCodeInjectionFixer;
import dev.fixwright.fix.commandinjection.CommandInjectionFixer;
import dev.fixwright.fix.commandinjection.PythonCommandInjectionFixer;
import dev.fixwright.fix.commandinjection.javascript.JavaScriptCommandInjectionFixer;
import dev.fixwright.fix.corsmisconfiguration.JavaScriptCorsMisconfigurationFixer;
import dev.fixwright.fix.debugmode.PythonDebugModeFixer;
import dev.fixwright.fix.doubleescaping.JavaScriptDoubleEscapingFixer;
import dev.fixwright.fix.electron.JavaScriptElectronFixer;
import dev.fixwright.fix.formatstring.JavaScriptFormatStringFixer;
import dev.fixwright.fix.hardcodedcredentials.JavaScriptHardcodedCredentialsFixer;
import dev.fixwright.fix.hostkey.PythonHostKeyFixer;
import dev.fixwright.fix.hostnameregexp.JavaScriptHostnameRegexpFixer;
import dev.fixwright.fix.incompletesanitization.JavaScriptIncompleteSanitizationFixer;
import dev.fixwright.fix.insecurecookie.InsecureCookieFixer;
import dev.fixwright.fix.insecurecookie.JavaScriptInsecureCookieFixer;
import dev.fixwright.fix.insecurecookie.PythonCookieFixer;
import dev.fixwright.fix.insecuretempfile.PythonTempFileFixer;
import dev.fixwright.fix.jwtverification.JavaScriptJwtVerificationFixer;
import dev.fixwright.fix.jwtverification.JwtVerificationFixer;
import dev.fixwright.fix.jwtverification.PythonJwtFixer;
import dev.fixwright.fix.ldapinjection.LdapInjectionFixer;
import dev.fixwright.fix.ldapinjection.PythonLdapFixer;
import dev.fixwright.fix.loginjection.JavaScriptLogInjectionFixer;
import dev.fixwright.fix.loginjection.LogInjectionFixer;
import dev.fixwright.fix.loginjection.PythonLogInjectionFixer;
import dev.fixwright.fix.noopener.JavaScriptNoopenerFixer;
import dev.fixwright.fix.openredirect.JavaScriptOpenRedirectFixer;
import dev.fixwright.fix.openredirect.OpenRedirectFixer;
import dev.fixwright.fix.openredirect.PythonOpenRedirectFixer;
import dev.fixwright.fix.pathtraversal.PathTraversalFixer;
import dev.fixwright.fix.pathtraversal.PythonArchiveFixer;
import dev.fixwright.fix.pathtraversal.PythonPathFixer;
import dev.fixwright.fix.pathtraversal.javascript.JavaScriptArchiveFixer;
import dev.fixwright.fix.pathtraversal.javascript.JavaScriptPathTraversalFixer;
import dev.fixwright.fix.permissions.PythonPermissionsFixer;
import dev.fixwright.fix.postmessage.JavaScriptPostMessageFixer;
import dev.fixwright.fix.prototypepollution.JavaScriptPrototypePollutionFixer;
import dev.fixwright.fix.ratelimiting.JavaScriptRateLimitingFixer;
import dev.fixwright.fix.redos.JavaScriptRedosFixer;
import dev.fixwright.fix.regexinjection.JavaScriptRegexInjectionFixer;
import dev.fixwright.fix.regexinjection.PythonRegexFixer;
import dev.fixwright.fix.regexpescape.JavaScriptRegexpEscapeFixer;
import dev.fixwright.fix.requesttimeout.PythonRequestTimeoutFixer;
import dev.fixwright.fix.responsesplitting.ResponseSplittingFixer;
import dev.fixwright.fix.securityheaders.JavaScriptSecurityHeadersFixer;
import dev.fixwright.fix.sqlinjection.PythonSqlInjectionFixer;
import dev.fixwright.fix.sqlinjection.SqlInjectionFixer;
import dev.fixwright.fix.sqlinjection.javascript.JavaScriptSqlInjectionFixer;
import dev.fixwright.fix.ssrf.JavaScriptSsrfFixer;
import dev.fixwright.fix.ssrf.SsrfFixer;
import dev.fixwright.fix.stacktraceexposure.JavaScriptStackTraceExposureFixer;
import dev.fixwright.fix.stacktraceexposure.PythonStackTraceFixer;
import dev.fixwright.fix.stacktraceexposure.StackTraceExposureFixer;
import dev.fixwright.fix.templateinjection.PythonTemplateFixer;
import dev.fixwright.fix.tls.JavaScriptTlsFixer;
import dev.fixwright.fix.tls.PythonTlsFixer;
import dev.fixwright.fix.tls.TlsFixer;
import dev.fixwright.fix.trustboundary.TrustBoundaryFixer;
import dev.fixwright.fix.unsafedeserialization.JavaScriptUnsafeDeserializationFixer;
import dev.fixwright.fix.unsafedeserialization.PythonDeserializationFixer;
import dev.fixwright.fix.unsafedeserialization.UnsafeDeserializationFixer;
import dev.fixwright.fix.urlcheck.JavaScriptUrlCheckFixer;
import dev.fixwright.fix.weakcipher.WeakCipherFixer;
import dev.fixwright.fix.weakhash.JavaScriptWeakHashFixer;
import dev.fixwright.fix.weakhash.PythonWeakHashFixer;
import dev.fixwright.fix.weakhash.WeakHashFixer;
import dev.fixwright.fix.weakkey.JavaScriptWeakKeyFixer;
import dev.fixwright.fix.weakkey.PythonWeakKeyFixer;
import dev.fixwright.fix.weakrandom.JavaScriptWeakRandomFixer;
import dev.fixwright.fix.weakrandom.PythonWeakRandomFixer;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import dev.fixwright.fix.xpathinjection.PythonXPathFixer;
import dev.fixwright.fix.xpathinjection.XPathInjectionFixer;
import dev.fixwright.fix.xss.JspXssFixer;
import dev.fixwright.fix.xss.PythonXssFixer;
import dev.fixwright.fix.xss.XssFixer;
import dev.fixwright.fix.xss.javascript.JavaScriptXssFixer;
import dev.fixwright.fix.xxe.JavaScriptXxeFixer;
import dev.fixwright.fix.xxe.PythonXxeFixer;
import dev.fixwright.fix.xxe.XxeFixer;
import java.util.List;
import java.util.stream.Stream;

/** Every fixer, in the order in which they are tried: those that know more about a shape before those that know less. */
final class FixersByLanguage {
    private FixersByLanguage() {}

    static List<Fixer> all() {
        return Stream.of(java(), jsp(), javaScript(), python(), go(), InfrastructureFixers.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixer> java() {
        return List.of(
                new StackTraceExposureFixer(),
                new OpenRedirectFixer(),
                new ResponseSplittingFixer(),
                new LogInjectionFixer(),
                new TrustBoundaryFixer(),
                new LdapInjectionFixer(),
                new XPathInjectionFixer(),
                new SqlInjectionFixer(),
                new WeakRandomFixer(),
                WeakHashFixer.ofHashes(),
                WeakHashFixer.amongCiphers(),
                new WeakCipherFixer(),
                new XssFixer(),
                new InsecureCookieFixer(),
                PathTraversalFixer.ofPaths(),
                PathTraversalFixer.ofArchives(),
                new CommandInjectionFixer(),
                new SsrfFixer(),
                new JwtVerificationFixer(),
                new TlsFixer(),
                new XxeFixer(),
                new UnsafeDeserializationFixer());
    }

    private static List<Fixer> jsp() {
        return List.of(new JspXssFixer());
    }

    private static List<Fixer> javaScript() {
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
                new JavaScriptArchiveFixer());
    }

    private static List<Fixer> python() {
        return List.of(
                new PythonSqlInjectionFixer(),
                new PythonWeakRandomFixer(),
                new PythonWeakHashFixer(),
                new PythonTlsFixer(),
                new PythonDebugModeFixer(),
                new PythonAllInterfacesFixer(),
                new PythonCommandInjectionFixer(),
                new PythonDeserializationFixer(),
                new PythonXxeFixer(),
                new PythonTempFileFixer(),
                new PythonHostKeyFixer(),
                new PythonRequestTimeoutFixer(),
                new PythonAssertionFixer(),
                new PythonWeakKeyFixer(),
                new PythonPermissionsFixer(),
                new PythonCookieFixer(),
                new PythonJwtFixer(),
                new PythonArchiveFixer(),
                new PythonOpenRedirectFixer(),
                new PythonStackTraceFixer(),
                new PythonLogInjectionFixer(),
                new PythonXssFixer(),
                new PythonTemplateFixer(),
                new PythonLdapFixer(),
                new PythonRegexFixer(),
                new PythonXPathFixer(),
                new PythonPathFixer(),
                new PythonAdvice(
                        "ssrf",
                        "no list of the hosts that may be called stands in the code; check the address against one before the"
                                + " request"),
                new PythonAdvice(
                        "hardcodedcredentials",
                        "a secret that stands in the code stays in its history: replace it where it is valid, then read the new one"
                                + " from the environment"),
                new PythonAdvice(
                        "weakcipher",
                        "what was encrypted before must still be decrypted, and the code that does so is not changed here: move both"
                                + " ends to AES in GCM together"),
                new PythonAdvice(
                        "codeinjection",
                        "text that is run as code cannot be made harmless; read plain values with `ast.literal_eval`, or look the"
                                + " wanted function up in a dictionary"),
                new PythonAdvice(
                        "responsesplitting",
                        "Flask, Django and the other current frameworks refuse header values with line ends themselves; check that"
                                + " the one in use does"));
    }

    private static List<Fixer> go() {
        return List.of();
    }
}
