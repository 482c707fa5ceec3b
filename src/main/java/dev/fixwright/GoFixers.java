package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.GoAdvice;
import dev.fixwright.fix.allinterfaces.GoAllInterfacesFixer;
import dev.fixwright.fix.allocationsize.GoAllocationSizeFixer;
import dev.fixwright.fix.cleartextlogging.GoCleartextLoggingFixer;
import dev.fixwright.fix.commandinjection.GoCommandInjectionFixer;
import dev.fixwright.fix.decompressionbomb.GoDecompressionBombFixer;
import dev.fixwright.fix.hostkey.GoHostKeyFixer;
import dev.fixwright.fix.hostnameregexp.GoHostnameRegexpFixer;
import dev.fixwright.fix.insecurecookie.GoCookieFixer;
import dev.fixwright.fix.insecuretempfile.GoTempFileFixer;
import dev.fixwright.fix.jwtverification.GoJwtFixer;
import dev.fixwright.fix.loginjection.GoLogInjectionFixer;
import dev.fixwright.fix.loopvariable.GoLoopVariableFixer;
import dev.fixwright.fix.numericcast.GoNumericCastFixer;
import dev.fixwright.fix.openredirect.GoOpenRedirectFixer;
import dev.fixwright.fix.pathtraversal.GoArchiveFixer;
import dev.fixwright.fix.pathtraversal.GoPathFixer;
import dev.fixwright.fix.permissions.GoPermissionsFixer;
import dev.fixwright.fix.regexanchor.GoRegexAnchorFixer;
import dev.fixwright.fix.regexpescape.GoRegexpEscapeFixer;
import dev.fixwright.fix.servertimeout.GoServerTimeoutFixer;
import dev.fixwright.fix.sqlinjection.GoSqlInjectionFixer;
import dev.fixwright.fix.ssrf.GoSsrfFixer;
import dev.fixwright.fix.stacktraceexposure.GoStackTraceFixer;
import dev.fixwright.fix.tls.GoTlsFixer;
import dev.fixwright.fix.urlcheck.GoUrlSchemeFixer;
import dev.fixwright.fix.weakhash.GoWeakHashFixer;
import dev.fixwright.fix.weakkey.GoWeakKeyFixer;
import dev.fixwright.fix.weakrandom.GoWeakRandomFixer;
import dev.fixwright.fix.xss.GoXssFixer;
import java.util.List;

/** The fixers of Go. */
final class GoFixers {
    private GoFixers() {}

    static List<Fixer> all() {
        return List.of(
                new GoSqlInjectionFixer(),
                new GoPathFixer(),
                new GoArchiveFixer(),
                new GoOpenRedirectFixer(),
                new GoXssFixer(),
                new GoLogInjectionFixer(),
                new GoCleartextLoggingFixer(),
                new GoCommandInjectionFixer(),
                new GoStackTraceFixer(),
                new GoSsrfFixer(),
                new GoTlsFixer(),
                new GoWeakHashFixer(),
                new GoWeakKeyFixer(),
                new GoWeakRandomFixer(),
                new GoHostKeyFixer(),
                new GoPermissionsFixer(),
                new GoTempFileFixer(),
                new GoCookieFixer(),
                new GoServerTimeoutFixer(),
                new GoAllInterfacesFixer(),
                new GoLoopVariableFixer(),
                new GoNumericCastFixer(),
                new GoAllocationSizeFixer(),
                new GoDecompressionBombFixer(),
                new GoHostnameRegexpFixer(),
                new GoRegexAnchorFixer(),
                new GoRegexpEscapeFixer(),
                new GoUrlSchemeFixer(),
                new GoJwtFixer(),
                new GoAdvice(
                        "oauthstate",
                        "the state of a login must be drawn anew for each visitor, kept with the visitor, and compared w"
                                + "hen the answer comes: only the program that handles both can do so"),
                new GoAdvice(
                        "emailinjection",
                        "what stands in the mail comes from a request, and which recipients and texts are meant is not w"
                                + "ritten in the code: write the mail's text and its links from values that the program knows"),
                new GoAdvice(
                        "unsafequoting",
                        "text is put into quotes that it may hold itself: hand the value over apart from the text, as a "
                                + "parameter or an argument"),
                new GoAdvice(
                        "weakcipher",
                        "what was encrypted before must still be decrypted, and the code that does so is not changed her"
                                + "e: move both ends to AES in GCM together"),
                new GoAdvice(
                        "hardcodedcredentials",
                        "a secret that stands in the code stays in its history: replace it where it is valid, then read "
                                + "the new one from the environment"),
                new GoAdvice(
                        "debugmode",
                        "importing `net/http/pprof` adds pages that tell about the running program to the default handle"
                                + "r: serve them by a handler of their own that only this machine can reach"),
                new GoAdvice(
                        "uncheckederror",
                        "which errors matter here, and what is to be done about them, only the authors know: handle the "
                                + "error, or assign it to `_` to say that it does not matter"),
                new GoAdvice(
                        "unsafepointer",
                        "whether memory is read and written rightly through `unsafe` only its authors can prove: use `en"
                                + "coding/binary`, or keep each use small and tested"),
                new GoAdvice(
                        "xpathinjection",
                        "the library for XPath takes no variables: compare the value in the program, or refuse values wi"
                                + "th quotes"),
                new GoAdvice(
                        "corsmisconfiguration",
                        "which sites may read the answers is not written in the code: compare the `Origin` with a list o"
                                + "f them before it is sent back"),
                new GoAdvice(
                        "directorylisting",
                        "whether visitors may see the list of files here only the authors know: serve them by a handler "
                                + "that refuses folders"),
                new GoAdvice(
                        "cleartextprotocol",
                        "the certificate that the server would show does not stand in the code: serve with `ListenAndSer"
                                + "veTLS`, or behind a proxy that speaks TLS"));
    }
}
