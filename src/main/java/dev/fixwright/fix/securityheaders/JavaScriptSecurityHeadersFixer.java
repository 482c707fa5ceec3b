package dev.fixwright.fix.securityheaders;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptOption;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptEdits;
import java.util.List;
import java.util.Optional;

/** Leaves Helmet's protections on, and Express without its name in every answer. */
public final class JavaScriptSecurityHeadersFixer implements JavaScriptFixer {
    private static final List<ScriptOption> OPTIONS = List.of(new ScriptOption(
            "contentSecurityPolicy|frameguard|xFrameOptions|hsts|strictTransportSecurity|noSniff|xContentTypeOptions|referrerPolicy"
                    + "|hidePoweredBy|xPoweredBy|dnsPrefetchControl|xDnsPrefetchControl|ieNoOpen|expectCt|permittedCrossDomainPolicies",
            "false",
            "true",
            "Helmet's own setting for the header is in force again.",
            "Pages that load scripts or frames from elsewhere may need the header adjusted rather than left out."));

    private static final List<ScriptOption> WEAK = List.of(
            new ScriptOption(
                    "maxAge",
                    "\\d{1,7}|1[0-4]\\d{6}",
                    "31536000",
                    "Browsers remember for a year that the site is reached over HTTPS only.",
                    "A browser that has seen the header cannot reach the site over HTTP for that long."),
            new ScriptOption(
                    "includeSubDomains",
                    "false",
                    "true",
                    "Browsers reach the hosts below this one over HTTPS only, too.",
                    "Check that every host below this one answers over HTTPS."),
            new ScriptOption(
                    "policy",
                    "unsafe-url|no-referrer-when-downgrade|origin|origin-when-cross-origin|",
                    "strict-origin-when-cross-origin",
                    "Other sites learn the name of this one only, not the addresses of its pages.",
                    "Check that no partner site reads the whole address."));

    @Override
    public String weakness() {
        return "securityheaders";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> app = site.sink(
                one -> site.name(one).equals("express()")
                        && one.parent()
                                .filter(above -> above.is("variable_declarator"))
                                .isPresent(),
                "call_expression");
        if (app.isPresent()) {
            return nameless(site, app.get());
        }
        boolean weak = site.finding().rule().matches(".*(strict-transport-security|no-referrer-policy|S5739|S5736)");
        Attempt attempt = weak
                ? ScriptOption.change(site, weakness(), WEAK, "no option on these lines weakens a header")
                : Attempt.declined("");
        return attempt instanceof Attempt.Fixed
                ? attempt
                : ScriptOption.change(site, weakness(), OPTIONS, "no option on these lines turns a header off");
    }

    private Attempt nameless(ScriptSite site, SyntaxNode app) {
        String file = site.site().file().source().text();
        if (file.matches("(?s).*(x-powered-by|helmet\\().*")) {
            return Attempt.declined("the name of Express is already left out of the answers");
        }
        String name = app.parent()
                .flatMap(above -> above.child("name"))
                .map(SyntaxNode::text)
                .orElse("app");
        ScriptEdits edits = site.edit();
        edits.after(app, name + ".disable('x-powered-by');");
        return site.fix(
                weakness(),
                edits,
                "The answers no longer say that Express made them, which only helps those who look for known holes.");
    }
}
