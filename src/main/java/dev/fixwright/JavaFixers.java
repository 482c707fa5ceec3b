package dev.fixwright;

import dev.fixwright.fix.Fixer;
import dev.fixwright.fix.codeinjection.CodeInjectionFixer;
import dev.fixwright.fix.commandinjection.CommandInjectionFixer;
import dev.fixwright.fix.formatstring.FormatStringFixer;
import dev.fixwright.fix.headervalidation.HeaderValidationFixer;
import dev.fixwright.fix.implicitcast.ImplicitCastFixer;
import dev.fixwright.fix.insecurecookie.InsecureCookieFixer;
import dev.fixwright.fix.jndiinjection.JndiInjectionFixer;
import dev.fixwright.fix.jwtverification.JwtVerificationFixer;
import dev.fixwright.fix.ldapinjection.LdapInjectionFixer;
import dev.fixwright.fix.loginjection.LogInjectionFixer;
import dev.fixwright.fix.mailheaders.MailHeadersFixer;
import dev.fixwright.fix.nosqlinjection.NosqlInjectionFixer;
import dev.fixwright.fix.numericcast.NumericCastFixer;
import dev.fixwright.fix.openredirect.OpenRedirectFixer;
import dev.fixwright.fix.parameterpollution.ParameterPollutionFixer;
import dev.fixwright.fix.partialpath.PartialPathFixer;
import dev.fixwright.fix.pathtraversal.PathTraversalFixer;
import dev.fixwright.fix.redos.RedosFixer;
import dev.fixwright.fix.regexinjection.RegexInjectionFixer;
import dev.fixwright.fix.regexrange.RegexRangeFixer;
import dev.fixwright.fix.responsesplitting.ResponseSplittingFixer;
import dev.fixwright.fix.sqlinjection.MyBatisFixer;
import dev.fixwright.fix.sqlinjection.SqlInjectionFixer;
import dev.fixwright.fix.ssrf.SsrfFixer;
import dev.fixwright.fix.stacktraceexposure.StackTraceExposureFixer;
import dev.fixwright.fix.templateinjection.TemplateInjectionFixer;
import dev.fixwright.fix.tls.TlsFixer;
import dev.fixwright.fix.trustboundary.TrustBoundaryFixer;
import dev.fixwright.fix.unsafedeserialization.UnsafeDeserializationFixer;
import dev.fixwright.fix.weakcipher.WeakCipherFixer;
import dev.fixwright.fix.weakhash.WeakHashFixer;
import dev.fixwright.fix.weakrandom.WeakRandomFixer;
import dev.fixwright.fix.xpathinjection.XPathInjectionFixer;
import dev.fixwright.fix.xsltinjection.XsltInjectionFixer;
import dev.fixwright.fix.xss.XssFixer;
import dev.fixwright.fix.xxe.XxeFixer;
import java.util.List;
import java.util.stream.Stream;

/** The fixers of Java. */
final class JavaFixers {
    private JavaFixers() {}

    static List<Fixer> all() {
        return Stream.of(weaknesses(), JavaPlatformFixers.all())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Fixer> weaknesses() {
        return List.of(
                new StackTraceExposureFixer(),
                new OpenRedirectFixer(),
                new ResponseSplittingFixer(),
                new LogInjectionFixer(),
                new TrustBoundaryFixer(),
                new LdapInjectionFixer(),
                new XPathInjectionFixer(),
                new SqlInjectionFixer(),
                new MyBatisFixer(),
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
                new UnsafeDeserializationFixer(),
                new RegexInjectionFixer(),
                new RedosFixer(),
                new HeaderValidationFixer(),
                new ImplicitCastFixer(),
                new JndiInjectionFixer(),
                new MailHeadersFixer(),
                new NosqlInjectionFixer(),
                new NumericCastFixer(),
                new ParameterPollutionFixer(),
                new PartialPathFixer(),
                new RegexRangeFixer(),
                new XsltInjectionFixer(),
                new FormatStringFixer(),
                new CodeInjectionFixer(),
                new TemplateInjectionFixer());
    }
}
