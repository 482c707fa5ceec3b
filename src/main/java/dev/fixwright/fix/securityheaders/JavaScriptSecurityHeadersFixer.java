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
        return app.isPresent()
                ? nameless(site, app.get())
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
