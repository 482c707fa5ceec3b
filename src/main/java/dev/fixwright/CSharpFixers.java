package dev.fixwright;

import dev.fixwright.fix.CSharpAdvice;
import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.commandinjection.CSharpCommandInjectionFixer;
import dev.fixwright.fix.insecurecookie.CSharpCookieFixer;
import dev.fixwright.fix.ldapinjection.CSharpLdapFixer;
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
import dev.fixwright.fix.webconfig.WebConfigFixer;
import dev.fixwright.fix.xss.CSharpXssFixer;
import dev.fixwright.fix.xxe.CSharpXxeFixer;
import java.util.List;

/** The fixers of C#. */
final class CSharpFixers {
    private CSharpFixers() {}

    static List<Fixer> all() {
        return List.of(
                new CSharpLdapFixer(),
                new CSharpPathFixer("pathtraversal"),
                new CSharpPathFixer("zipslip"),
                new WebConfigFixer("debugmode"),
                new WebConfigFixer("directorylisting"),
                new WebConfigFixer("stacktraceexposure"),
                new WebConfigFixer("insecurecookie"),
                new WebConfigFixer("responsesplitting"),
                new WebConfigFixer("xss"),
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
                new CSharpWeakHashFixer(),
                new CSharpAdvice(
                        "ssrf",
                        "no list of the hosts that may be called stands in the code; check the host of the address against one before the request"),
                new CSharpAdvice(
                        "hardcodedcredentials",
                        "a secret that stands in the code stays in its history: replace it where it is valid, then read the new one from the configuration or a vault"),
                new CSharpAdvice(
                        "weakcipher",
                        "what was encrypted before must still be decrypted, and the code that does so is not changed here: move both ends to `AesGcm` together"),
                new CSharpAdvice(
                        "codeinjection",
                        "text that is run as code cannot be made harmless; read plain values, or look the wanted function up in a dictionary"),
                new CSharpAdvice(
                        "csrf",
                        "the forms that lead here must send a token first, and they are not seen here: add `[ValidateAntiForgeryToken]` together with them"),
                new CSharpAdvice(
                        "formatstring",
                        "a format that a caller chooses cannot be made harmless; write a constant one and hand the value over as an argument"),
                new CSharpAdvice(
                        "xpathinjection",
                        "XPath of .NET takes values as variables only through an `XsltContext` of your own; compare the values in code, with LINQ to XML, instead"));
    }
}
