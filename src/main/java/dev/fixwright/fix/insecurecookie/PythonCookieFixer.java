package dev.fixwright.fix.insecurecookie;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Sets the flags of cookies, where they are made and in settings. */
public final class PythonCookieFixer implements PythonFixer {
    private static final String DONE =
            "The cookie travels over encrypted connections only, scripts cannot read it, and other sites cannot have it sent along.";
    private static final String HTTPS =
            "Without HTTPS, as on a developer's machine, browsers do not keep a cookie marked secure.";

    @Override
    public String weakness() {
        return "insecurecookie";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> call = site.call(found -> found.method().matches("set_(signed_)?cookie"));
        if (call.isPresent()) {
            return cookie(site, call.get());
        }
        for (SyntaxNode node : site.nodes("assignment", "keyword_argument", "pair")) {
            SyntaxNode name = node.child("left")
                    .or(() -> node.child("name"))
                    .or(() -> node.child("key"))
                    .orElse(node);
            SyntaxNode value = node.child("right").or(() -> node.child("value")).orElse(node);
            if (name.text().matches("(?s).*\\w*COOKIE_(SECURE|HTTPONLY)\\b.*")) {
                return setting(site, name, value, value.text().matches("False|None|0"), "True");
            }
            if (name.text().matches("(?s).*\\w*COOKIE_SAMESITE\\b.*")) {
                return setting(site, name, value, value.text().matches("False|None|(?i)[\"']none[\"']"), "\"Lax\"");
            }
        }
        return site.nothing("cookie that is set");
    }

    private Attempt setting(PythonSite site, SyntaxNode name, SyntaxNode value, boolean off, String on) {
        if (!off) {
            return Attempt.declined("`" + PythonSite.words(name) + "` already protects the cookie");
        }
        if (name.text().contains("CSRF") && name.text().contains("HTTPONLY")) {
            return Attempt.declined("scripts of the pages may have to read the CSRF token from its cookie");
        }
        return PythonSite.fixed(weakness(), site.edit().replace(value, on), DONE, HTTPS);
    }

    private Attempt cookie(PythonSite site, PythonCall call) {
        if (call.spreads()) {
            return Attempt.declined("the flags of the cookie are not all known: some arguments come from a dictionary");
        }
        List<String> missing = new ArrayList<>();
        SyntaxEdits edits = site.edit();
        boolean script = call.argument(0, "key")
                .map(SyntaxNode::text)
                .orElse("")
                .toLowerCase(Locale.ROOT)
                .matches(".*(csrf|xsrf).*");
        for (String flag : List.of("secure", "httponly")) {
            boolean on = call.keyword(flag)
                    .filter(value -> !value.text().matches("False|None"))
                    .isPresent();
            if (!on && !(script && flag.equals("httponly"))) {
                missing.add(flag);
                call.keyword(flag).ifPresent(value -> edits.replace(value, "True"));
            }
        }
        Optional<SyntaxNode> site0 = call.keyword("samesite");
        boolean open = site0.isEmpty() || site0.get().text().matches("None|(?i)[\"']none[\"']");
        boolean crossSite = site0.filter(value -> value.text().matches("(?i)[\"']none[\"']"))
                .isPresent();
        if (open && !crossSite) {
            missing.add("samesite");
            site0.ifPresent(value -> edits.replace(value, "\"Lax\""));
        }
        if (missing.isEmpty()) {
            return Attempt.declined(
                    crossSite
                            ? "the cookie is meant for other sites too, as `samesite` says, and has its other flags"
                            : "the cookie already has its flags");
        }
        List<String> added = missing.stream()
                .filter(flag -> call.keyword(flag).isEmpty())
                .map(flag -> flag + "=" + (flag.equals("samesite") ? "\"Lax\"" : "True"))
                .toList();
        if (!added.isEmpty()) {
            boolean lines = edits.layout()
                    .startsItsLine(
                            call.arguments().get(call.arguments().size() - 1).start());
            String gap = lines
                    ? edits.layout().newLine()
                            + edits.layout()
                                    .indentOf(call.arguments()
                                            .get(call.arguments().size() - 1)
                                            .start())
                    : " ";
            call.append(edits, String.join("," + gap, added));
        }
        return PythonSite.fixed(weakness(), edits, DONE, HTTPS);
    }
}
