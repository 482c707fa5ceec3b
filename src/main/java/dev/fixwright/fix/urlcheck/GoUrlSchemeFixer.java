package dev.fixwright.fix.urlcheck;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoString;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Has a check for {@code javascript:} refuse the other schemes too that hold a script. */
public final class GoUrlSchemeFixer implements GoFixer {
    private static final String HANDLED = "`data:` and `vbscript:` are refused already";

    @Override
    public String weakness() {
        return "urlcheck";
    }

    @Override
    public Attempt attempt(GoSite site) {
        Optional<GoCall> prefix = site.call(call -> call.name().equals("strings.HasPrefix")
                && call.argument(1)
                        .flatMap(site.file()::text)
                        .filter("javascript:"::equalsIgnoreCase)
                        .isPresent());
        if (prefix.isPresent()) {
            String value = prefix.get().arguments().get(0).text();
            String start = prefix.get().function().text() + "(" + value + ", ";
            return extend(site, prefix.get().node(), scheme -> start + "\"" + scheme + ":\")", false);
        }
        Optional<SyntaxNode> equal = site.nodes("binary_expression").stream()
                .filter(node -> node.child("operator")
                                .filter(sign -> sign.text().matches("[!=]="))
                                .isPresent()
                        && node.child("right")
                                .flatMap(site.file()::text)
                                .filter("javascript"::equalsIgnoreCase)
                                .isPresent())
                .findFirst();
        if (equal.isEmpty()) {
            return site.nodes("interpreted_string_literal").stream()
                    .filter(node -> node.text().equals("\"javascript\"")
                            && node.parent()
                                    .flatMap(SyntaxNode::parent)
                                    .filter(above -> above.is("expression_case"))
                                    .isPresent())
                    .findFirst()
                    .map(node -> selected(site, node))
                    .orElseGet(() -> site.nothing("check for `javascript:`"));
        }
        String left = equal.get().child("left").map(SyntaxNode::text).orElse("");
        String sign = equal.get().child("operator").map(SyntaxNode::text).orElse("==");
        return extend(site, equal.get(), scheme -> left + " " + sign + " \"" + scheme + "\"", sign.equals("!="));
    }

    /** Adds the other schemes to a case of a switch. */
    private Attempt selected(GoSite site, SyntaxNode literal) {
        String around = literal.around("expression_switch_statement")
                .map(SyntaxNode::text)
                .orElse("");
        List<String> more = Stream.of("data", "vbscript")
                .map(GoString::quoted)
                .filter(scheme -> !around.contains(scheme))
                .toList();
        if (more.isEmpty()) {
            return Attempt.declined(HANDLED);
        }
        return fixed(site.edit().insert(literal.end(), ", " + String.join(", ", more)));
    }

    private Attempt extend(GoSite site, SyntaxNode check, UnaryOperator<String> written, boolean unequal) {
        SyntaxNode outer = check;
        boolean negated = unequal;
        SyntaxNode above = check.parent().orElse(check);
        if (above.is("unary_expression") && above.text().startsWith("!")) {
            negated = true;
            outer = above;
            above = above.parent().orElse(above);
        }
        String around = GoFile.function(check).map(SyntaxNode::text).orElse("");
        List<String> more = new ArrayList<>();
        for (String scheme : List.of("data", "vbscript")) {
            if (!around.contains("\"" + scheme + ":\"") && !around.contains("\"" + scheme + "\"")) {
                more.add((negated && !unequal ? "!" : "") + written.apply(scheme));
            }
        }
        if (more.isEmpty()) {
            return Attempt.declined(HANDLED);
        }
        String sign = negated ? " && " : " || ";
        String kept = above.is("binary_expression")
                ? above.child("operator").map(SyntaxNode::text).orElse("")
                : sign.strip();
        boolean grouped = !kept.equals(sign.strip()) && kept.matches("&&|\\|\\||==|!=");
        GoEdits edits = site.edit();
        edits.wrap(outer, grouped ? "(" : "", sign + String.join(sign, more) + (grouped ? ")" : ""));
        return fixed(edits);
    }

    private Attempt fixed(GoEdits edits) {
        return GoSite.fixed(
                weakness(),
                edits,
                "Addresses that begin with `data:` or `vbscript:` are treated like those with `javascript:`: browsers run scripts in them too.",
                "Pictures that are written into an address with `data:` no longer pass.");
    }
}
