package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.PythonAdvice;
import dev.fixwright.fix.allinterfaces.PythonAllInterfacesFixer;
import dev.fixwright.fix.assertion.PythonAssertionFixer;
import dev.fixwright.fix.characterrange.PythonCharacterRangeFixer;
import dev.fixwright.fix.cleartextlogging.PythonCleartextLoggingFixer;
import dev.fixwright.fix.codeinjection.PythonCodeInjectionFixer;
import dev.fixwright.fix.commandinjection.PythonCommandInjectionFixer;
import dev.fixwright.fix.csrf.PythonCsrfFixer;
import dev.fixwright.fix.debugmode.PythonDebugModeFixer;
import dev.fixwright.fix.hostkey.PythonHostKeyFixer;
import dev.fixwright.fix.hostnameregexp.PythonHostnameRegexpFixer;
import dev.fixwright.fix.insecurecookie.PythonCookieFixer;
import dev.fixwright.fix.insecuretempfile.PythonTempFileFixer;
import dev.fixwright.fix.jwtverification.PythonJwtFixer;
import dev.fixwright.fix.ldapinjection.PythonLdapFixer;
import dev.fixwright.fix.loginjection.PythonLogInjectionFixer;
import dev.fixwright.fix.nosqlinjection.PythonNosqlInjectionFixer;
import dev.fixwright.fix.openredirect.PythonOpenRedirectFixer;
import dev.fixwright.fix.pathtraversal.PythonArchiveFixer;
import dev.fixwright.fix.pathtraversal.PythonPathFixer;
import dev.fixwright.fix.permissions.PythonPermissionsFixer;
import dev.fixwright.fix.redos.PythonRedosFixer;
import dev.fixwright.fix.regexinjection.PythonRegexFixer;
import dev.fixwright.fix.requesttimeout.PythonRequestTimeoutFixer;
import dev.fixwright.fix.silentexception.PythonSilentExceptionFixer;
import dev.fixwright.fix.sqlinjection.PythonSqlInjectionFixer;
import dev.fixwright.fix.ssrf.PythonSsrfFixer;
import dev.fixwright.fix.stacktraceexposure.PythonStackTraceFixer;
import dev.fixwright.fix.templateinjection.PythonTemplateFixer;
import dev.fixwright.fix.tls.PythonTlsFixer;
import dev.fixwright.fix.unsafedeserialization.PythonDeserializationFixer;
import dev.fixwright.fix.urlcheck.PythonUrlCheckFixer;
import dev.fixwright.fix.weakcipher.PythonWeakCipherFixer;
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
                new PythonCsrfFixer(),
                new PythonWeakCipherFixer(),
                new PythonRedosFixer(),
                new PythonSsrfFixer(),
                new PythonNosqlInjectionFixer(),
                new PythonCleartextLoggingFixer(),
                new PythonSilentExceptionFixer(),
                new PythonCharacterRangeFixer(),
                new PythonCodeInjectionFixer(),
                new PythonHostnameRegexpFixer(),
                new PythonUrlCheckFixer(),
                new PythonAdvice(
                        "cleartextstorage",
                        "what is stored already must still be read, and who reads it is not said here: keep a slow hash "
                                + "where the secret is only compared, else encrypt it with a key that is kept elsewhere"),
                new PythonAdvice(
                        "badtagfilter",
                        "no regular expression finds every tag that a browser finds: have `nh3` or `bleach` clean the "
                                + "HTML, or escape all of it"),
                new PythonAdvice(
                        "accountcheck",
                        "`pam_acct_mgmt` must be asked after `pam_authenticate`, and what is to happen to an account "
                                + "that has expired is not said here"),
                new PythonAdvice(
                        "cleartextprotocol",
                        "the other end must speak the encrypted protocol too: FTPS or SFTP for FTP, SSH for Telnet, "
                                + "HTTPS for HTTP, SNMPv3 with authentication and privacy for earlier versions"),
                new PythonAdvice(
                        "hiddendirection",
                        "who brought the signs in, and what the lines are meant to do, has to be found out by people: "
                                + "take the signs out, or write them as escapes"),
                new PythonAdvice(
                        "proxyheader",
                        "the web server decides which headers a CGI program gets: have it drop `Proxy`, or run the "
                                + "program by WSGI"),
                new PythonAdvice(
                        "unpinneddependency",
                        "which revision of the model is trusted is not said here: give its commit as `revision`"),
                new PythonAdvice(
                        "hardcodedcredentials",
                        "a secret that stands in the code stays in its history: replace it where it is valid, then read the new one"
                                + " from the environment"),
                new PythonAdvice(
                        "responsesplitting",
                        "Flask, Django and the other current frameworks refuse header values with line ends themselves; check that"
                                + " the one in use does"));
    }
}
