package dev.fixwright.fix.tls;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.Texts;
import java.util.Optional;

/** Has certificates checked and current versions of TLS spoken. */
public final class JavaScriptTlsFixer implements JavaScriptFixer {
    private static final String CHECKS = "rejectUnauthorized|strictSSL|strictSsl";
    private static final String VERSIONS = "secureProtocol|minVersion|maxVersion";
    private static final String VARIABLE = "process.env.NODE_TLS_REJECT_UNAUTHORIZED";

    @Override
    public String weakness() {
        return "tls";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> variable = site.node(
                one -> one.child("left")
                        .filter(left -> site.name(left).equals(VARIABLE))
                        .isPresent(),
                "assignment_expression");
        if (variable.isPresent()) {
            return variable(site, variable.get());
        }
        Optional<SyntaxNode> property = site.node(
                one -> one.child("left")
                        .filter(left ->
                                left.is("member_expression") && left.text().matches("(?s).*\\.(" + CHECKS + ")"))
                        .isPresent(),
                "assignment_expression");
        Optional<SyntaxNode> pair =
                site.sink(one -> Objects.key(one).matches(CHECKS + "|" + VERSIONS + "|checkServerIdentity"), "pair");
        if (pair.isEmpty() && property.isEmpty()) {
            return within(site);
        }
        return change(site, pair.or(() -> property).get());
    }

    /** The option in an object that a call on these lines gets. */
    private Attempt within(ScriptSite site) {
        return site.nodes("call_expression", "new_expression").stream()
                .flatMap(call -> call.all("pair").stream())
                .filter(one -> Objects.key(one).matches(CHECKS + "|" + VERSIONS))
                .findFirst()
                .map(pair -> change(site, pair))
                .orElseGet(() -> Attempt.declined("no option on these lines turns checks of TLS off"));
    }

    private Attempt change(ScriptSite site, SyntaxNode option) {
        String key = option.is("pair")
                ? Objects.key(option)
                : option.child("left")
                        .map(left -> left.text().replaceFirst("(?s).*\\.", ""))
                        .orElse("");
        SyntaxNode value = option.child("value").or(() -> option.child("right")).orElse(option);
        if (key.matches(VERSIONS)) {
            return version(site, key, value);
        }
        if (key.equals("checkServerIdentity")) {
            return identity(site, option, value);
        }
        if (value.text().equals("true")) {
            return Attempt.declined("certificates are already checked: `" + key + "` is true");
        }
        if (!value.text().matches("false|0|!1")) {
            return Attempt.declined("whether certificates are checked is decided by `" + value.text() + "`");
        }
        ScriptEdits edits = site.edit();
        edits.replace(value, "true");
        return checked(site, edits);
    }

    private Attempt identity(ScriptSite site, SyntaxNode pair, SyntaxNode value) {
        boolean empty = value.is("arrow_function", "function_expression")
                && value.child("body")
                        .filter(
                                body -> body.text()
                                        .matches(
                                                "(?s)undefined|null|true|\\{\\s*\\}|\\{\\s*return( undefined| null| true)?;?\\s*\\}|\\(?\\{\\}\\)?"))
                        .isPresent();
        if (!empty) {
            return Attempt.declined(
                    "`checkServerIdentity` does a check of its own, which nobody but its author can judge");
        }
        ScriptEdits edits = site.edit();
        Objects.remove(edits.ranges(), pair);
        return checked(site, edits);
    }

    private Attempt variable(ScriptSite site, SyntaxNode assignment) {
        SyntaxNode value = assignment.child("right").orElse(assignment);
        if (!value.text().matches("['\"`]?0['\"`]?")) {
            return Attempt.declined("certificates are already checked, or `" + value.text() + "` decides it");
        }
        ScriptEdits edits = site.edit();
        edits.replace(value, value.text().replace('0', '1'));
        return checked(site, edits);
    }

    private Attempt version(ScriptSite site, String key, SyntaxNode value) {
        Optional<String> old = Texts.literal(value)
                .filter(text -> text.matches("SSLv\\d+_.*|TLSv1(_1)?(_.*)?|TLSv1(\\.1)?"))
                .filter(text -> !text.startsWith("TLSv1_2"));
        if (old.isEmpty()) {
            return Attempt.declined("`" + key + "` is already a current version of TLS, or is chosen elsewhere");
        }
        String method = old.get().replaceFirst("^(SSLv\\d+|TLSv1(_1)?)(?=_)", "TLSv1_2");
        ScriptEdits edits = site.edit();
        edits.replace(value, edits.quoted(key.equals("secureProtocol") ? method : "TLSv1.2"));
        return site.fix(weakness(), edits, "The connection speaks TLS 1.2 or newer; older versions can be broken.");
    }

    private Attempt checked(ScriptSite site, ScriptEdits edits) {
        return site.fix(
                weakness(),
                edits,
                "The certificate of the other side is checked again, so nobody on the way can pretend to be it.",
                "A server with a certificate of your own authority needs that authority in `ca` or NODE_EXTRA_CA_CERTS.");
    }
}
