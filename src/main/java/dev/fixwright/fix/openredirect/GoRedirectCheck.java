package dev.fixwright.fix.openredirect;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.Optional;

/** A check of an address that looks at its first character, or at the first two, and forgets what browsers make of them. */
final class GoRedirectCheck {
    private final GoSite site;

    GoRedirectCheck(GoSite site) {
        this.site = site;
    }

    /** What is done about a check; empty where the finding is about something else. */
    Optional<Attempt> attempt() {
        if (!site.finding().rule().contains("bad-redirect-check")) {
            return Optional.empty();
        }
        Optional<SyntaxNode> second = site.nodes("binary_expression").stream()
                .filter(node -> node.text().matches("\\w+\\[1]\\s*!=\\s*'/'"))
                .findFirst();
        if (second.isPresent()) {
            SyntaxNode all = second.get()
                    .ancestors()
                    .takeWhile(above -> above.is("binary_expression", "parenthesized_expression"))
                    .reduce((inner, outer) -> outer)
                    .orElse(second.get());
            if (all.text().contains("'\\\\'")) {
                return Optional.of(Attempt.declined("the check already refuses a backslash"));
            }
            String name = second.get().text().replaceFirst("\\[1].*", "");
            GoEdits edits = site.edit();
            edits.insert(second.get().end(), " && " + name + "[1] != '\\\\'");
            return Optional.of(fixed(edits));
        }
        return site.call(call -> call.name().equals("strings.HasPrefix")
                        && call.argument(1)
                                .flatMap(site.file()::text)
                                .filter("/"::equals)
                                .isPresent())
                .map(this::prefix);
    }

    private Attempt prefix(GoCall call) {
        SyntaxNode value = call.arguments().get(0);
        SyntaxNode outer = call.node();
        boolean negated = false;
        for (SyntaxNode above : call.node().ancestors().toList()) {
            if (above.is("unary_expression")) {
                negated = true;
                outer = above;
            } else if (!above.is("parenthesized_expression")) {
                break;
            }
        }
        String all = call.node()
                .ancestors()
                .takeWhile(above -> above.is("binary_expression", "unary_expression", "parenthesized_expression"))
                .reduce((inner, last) -> last)
                .map(SyntaxNode::text)
                .orElse("");
        boolean slashes = all.contains("\"//\"");
        boolean backslash = all.contains("\"/\\\\\"") || all.contains("`/\\`");
        if (slashes && backslash) {
            return Attempt.declined("the check already refuses `//` and a backslash");
        }
        String has = call.function().text() + "(" + GoFile.bare(value).text() + ", ";
        String sign = negated ? " || " : " && !";
        GoEdits edits = site.edit();
        String more = (slashes ? "" : sign + has + "\"//\")") + (backslash ? "" : sign + has + "\"/\\\\\")");
        boolean wrapped = outer.parent()
                .filter(above -> above.is("binary_expression")
                        && !above.child("operator")
                                .filter(found ->
                                        found.text().equals(sign.strip().substring(0, 2)))
                                .isPresent())
                .isPresent();
        edits.wrap(outer, wrapped ? "(" : "", more + (wrapped ? ")" : ""));
        return fixed(edits);
    }

    private static Attempt fixed(GoEdits edits) {
        return GoSite.fixed(
                "openredirect",
                edits,
                "Addresses that begin with `//` or with a slash and a backslash are refused too: browsers take what follows for another site.",
                "Addresses that begin so are no longer followed.");
    }
}
