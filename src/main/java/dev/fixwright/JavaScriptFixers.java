package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.ScriptAdvice;
import dev.fixwright.fix.biasedrandom.JavaScriptBiasedRandomFixer;
import dev.fixwright.fix.bufferconstructor.JavaScriptBufferConstructorFixer;
import dev.fixwright.fix.cleartextdownload.JavaScriptCleartextDownloadFixer;
import dev.fixwright.fix.codeinjection.JavaScriptCodeInjectionFixer;
import dev.fixwright.fix.commandinjection.javascript.JavaScriptCommandInjectionFixer;
import dev.fixwright.fix.corsmisconfiguration.JavaScriptCorsMisconfigurationFixer;
import dev.fixwright.fix.csrf.JavaScriptCsrfFixer;
import dev.fixwright.fix.debugmode.JavaScriptDebugModeFixer;
import dev.fixwright.fix.doubleescaping.JavaScriptDoubleEscapingFixer;
import dev.fixwright.fix.electron.JavaScriptElectronFixer;
import dev.fixwright.fix.formatstring.JavaScriptFormatStringFixer;
import dev.fixwright.fix.hardcodedcredentials.JavaScriptHardcodedCredentialsFixer;
import dev.fixwright.fix.hiddencharacters.JavaScriptHiddenCharactersFixer;
import dev.fixwright.fix.hostnameregexp.JavaScriptHostnameRegexpFixer;
import dev.fixwright.fix.incompletesanitization.JavaScriptIncompleteSanitizationFixer;
import dev.fixwright.fix.insecurecookie.JavaScriptInsecureCookieFixer;
import dev.fixwright.fix.jwtverification.JavaScriptJwtVerificationFixer;
import dev.fixwright.fix.loginjection.JavaScriptLogInjectionFixer;
import dev.fixwright.fix.noopener.JavaScriptNoopenerFixer;
import dev.fixwright.fix.openredirect.JavaScriptOpenRedirectFixer;
import dev.fixwright.fix.pathtraversal.javascript.JavaScriptArchiveFixer;
import dev.fixwright.fix.pathtraversal.javascript.JavaScriptModuleFixer;
import dev.fixwright.fix.pathtraversal.javascript.JavaScriptPathTraversalFixer;
import dev.fixwright.fix.permissions.JavaScriptPermissionsFixer;
import dev.fixwright.fix.postmessage.JavaScriptPostMessageFixer;
import dev.fixwright.fix.prototypepollution.JavaScriptPrototypePollutionFixer;
import dev.fixwright.fix.ratelimiting.JavaScriptRateLimitingFixer;
import dev.fixwright.fix.redos.JavaScriptRedosFixer;
import dev.fixwright.fix.regexinjection.JavaScriptRegexInjectionFixer;
import dev.fixwright.fix.regexpescape.JavaScriptRegexpEscapeFixer;
import dev.fixwright.fix.requestsize.JavaScriptRequestSizeFixer;
import dev.fixwright.fix.securityheaders.JavaScriptSecurityHeadersFixer;
import dev.fixwright.fix.sessionfixation.JavaScriptSessionFixationFixer;
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
import dev.fixwright.fix.xss.javascript.JavaScriptAutoEscapeFixer;
import dev.fixwright.fix.xss.javascript.JavaScriptXssFixer;
import dev.fixwright.fix.xxe.JavaScriptXxeFixer;
import java.util.List;
import java.util.stream.Stream;

/** The fixers of JavaScript and TypeScript. */
final class JavaScriptFixers {
    private JavaScriptFixers() {}

    static List<Fixer> all() {
        return Stream.concat(fixers().stream(), advice().stream()).toList();
    }

    private static List<Fixer> fixers() {
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
                new JavaScriptTimingAttackFixer(),
                new JavaScriptCsrfFixer(),
                new JavaScriptPermissionsFixer(),
                new JavaScriptDebugModeFixer(),
                new JavaScriptAutoEscapeFixer(),
                new JavaScriptRequestSizeFixer(),
                new JavaScriptModuleFixer(),
                new JavaScriptHiddenCharactersFixer(),
                new JavaScriptSessionFixationFixer());
    }

    /** What no rewriting ends, by the rules that report it. */
    private static List<Fixer> advice() {
        return List.of(
                new ScriptAdvice(
                        "commandpath",
                        ".*",
                        "where the program lies on the machines that run this is for those who run them to say; name it by its"
                                + " whole path, or keep foreign folders out of PATH"),
                new ScriptAdvice(
                        "fixedaddress",
                        ".*",
                        "whether the address may stand in the source is for its authors to say; read it from the configuration"
                                + " where it may change"),
                new ScriptAdvice(
                        "sessionfixation",
                        ".*static-assets",
                        "files that are the same for all need no session: hand them out before the session is read"),
                new ScriptAdvice(
                        "resourceintegrity",
                        ".*",
                        "the checksum belongs to the very version of the script that is meant; add the one that its publisher"
                                + " names as `integrity`, with `crossorigin`"),
                new ScriptAdvice(
                        "insecuretempfile",
                        ".*(publicly-writable-directories|S5443)",
                        "other programs may know the file by this very name; if none does, make a folder of its own for it with"
                                + " `fs.mkdtemp`"),
                new ScriptAdvice(
                        "cleartextlogging",
                        ".*confidential-information-logging",
                        "which of the logged values are secret is for the application's authors to say; name them in the"
                                + " option `secrets`"),
                new ScriptAdvice(
                        "personaldata",
                        ".*",
                        "whether the other side needs to know this is for the application's authors to say"),
                new ScriptAdvice(
                        "cloudconstructs",
                        ".*",
                        "who may reach the resource, and with which key its data is encrypted, is for those who run it to say"),
                new ScriptAdvice(
                        "templateinjection",
                        ".*dynamically-constructed-templates",
                        "which parts of the template are its own words cannot be told from here; hand the values to the template"
                                + " when it is rendered"),
                new ScriptAdvice(
                        "requestsize",
                        ".*(no-unsafe-unzip|S5042)",
                        "how large the contents of an archive may become is for the application's authors to say; count the"
                                + " entries and their bytes while they are read"),
                new ScriptAdvice(
                        "weakcipher",
                        ".*(encryption-secure-mode|no-weak-cipher|S5542|S5547)",
                        "what is stored already has to be decrypted still: encrypt what is new with `aes-256-gcm`, keep its tag,"
                                + " and tell old from new by a mark at the beginning"));
    }
}
