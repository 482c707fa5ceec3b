package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.PythonAdvice;
import dev.fixwright.fix.allinterfaces.PythonAllInterfacesFixer;
import dev.fixwright.fix.assertion.PythonAssertionFixer;
import dev.fixwright.fix.commandinjection.PythonCommandInjectionFixer;
import dev.fixwright.fix.debugmode.PythonDebugModeFixer;
import dev.fixwright.fix.hostkey.PythonHostKeyFixer;
import dev.fixwright.fix.insecurecookie.PythonCookieFixer;
import dev.fixwright.fix.insecuretempfile.PythonTempFileFixer;
import dev.fixwright.fix.jwtverification.PythonJwtFixer;
import dev.fixwright.fix.ldapinjection.PythonLdapFixer;
import dev.fixwright.fix.loginjection.PythonLogInjectionFixer;
import dev.fixwright.fix.openredirect.PythonOpenRedirectFixer;
import dev.fixwright.fix.pathtraversal.PythonArchiveFixer;
import dev.fixwright.fix.pathtraversal.PythonPathFixer;
import dev.fixwright.fix.permissions.PythonPermissionsFixer;
import dev.fixwright.fix.regexinjection.PythonRegexFixer;
import dev.fixwright.fix.requesttimeout.PythonRequestTimeoutFixer;
import dev.fixwright.fix.sqlinjection.PythonSqlInjectionFixer;
import dev.fixwright.fix.stacktraceexposure.PythonStackTraceFixer;
import dev.fixwright.fix.templateinjection.PythonTemplateFixer;
import dev.fixwright.fix.tls.PythonTlsFixer;
import dev.fixwright.fix.unsafedeserialization.PythonDeserializationFixer;
import dev.fixwright.fix.weakhash.PythonWeakHashFixer;
import dev.fixwright.fix.weakkey.PythonWeakKeyFixer;
import dev.fixwright.fix.weakrandom.PythonWeakRandomFixer;
import dev.fixwright.fix.xpathinjection.PythonXPathFixer;
import dev.fixwright.fix.xss.PythonXssFixer;
import dev.fixwright.fix.xxe.PythonXxeFixer;
import java.util.List;

/** The fixers of Python. */
final class PythonFixers {
    private PythonFixers() {}

    static List<Fixer> all() {
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
}
