package dev.fixwright.fix.assertion;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns an {@code assert} into a check that always runs. */
public final class PythonAssertionFixer implements PythonFixer {
    private static final Set<String> SIMPLE =
            Set.of("identifier", "call", "attribute", "subscript", "parenthesized_expression");

    @Override
    public String weakness() {
        return "assertion";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<SyntaxNode> found = site.nodes("assert_statement").stream().findFirst();
        if (found.isEmpty()) {
            return site.nothing("`assert`");
        }
        if (site.isTest()) {
            return Attempt.declined("the file holds tests, which are meant to use `assert`");
        }
        SyntaxNode statement = found.get();
        List<SyntaxNode> parts = statement.parts();
        if (!site.file().standsAlone(statement)) {
            return Attempt.declined("the `assert` shares its line with other statements");
        }
        boolean message = parts.size() > 1;
        if (parts.get(0).is("tuple")) {
            return Attempt.declined("`" + PythonSite.words(parts.get(0))
                    + "` is a tuple, so the check is always true and means something else");
        }
        boolean bracketed = message && parts.get(1).is("parenthesized_expression");
        SyntaxEdits edits = site.edit();
        String indent = edits.layout().newLine()
                + edits.layout().indentOf(statement.start())
                + edits.layout().unit();
        edits.replace(statement.start(), parts.get(0).end(), "if " + negated(parts.get(0)) + ":");
        edits.replace(
                parts.get(0).end(),
                message ? parts.get(1).start() : parts.get(0).end(),
                indent + "raise AssertionError" + (message && !bracketed ? "(" : ""));
        if (message && !bracketed) {
            edits.insert(statement.end(), ")");
        }
        return PythonSite.fixed(
                weakness(),
                edits,
                "`python -O` leaves `assert` out; the check is an `if` now, which always runs and raises the same exception.");
    }

    /** The condition turned round, in the words that people would use. */
    private static String negated(SyntaxNode condition) {
        if (condition.is("not_operator")) {
            return condition.child("argument").map(SyntaxNode::text).orElse("");
        }
        Optional<SyntaxNode> operator =
                condition.is("comparison_operator") && condition.parts().size() == 2
                        ? condition.children().stream()
                                .filter(child -> child.field().equals("operators"))
                                .findFirst()
                        : Optional.empty();
        String opposite = operator.map(sign -> switch (sign.text().replaceAll("\\s+", " ")) {
                    case "in" -> "not in";
                    case "not in" -> "in";
                    case "is" -> "is not";
                    case "is not" -> "is";
                    case "==" -> "!=";
                    default -> "";
                })
                .orElse("");
        if (!opposite.isEmpty()) {
            SyntaxNode sign = operator.get();
            String text = condition.text();
            return text.substring(0, sign.start() - condition.start())
                    + opposite
                    + text.substring(sign.end() - condition.start());
        }
        boolean simple = SIMPLE.contains(condition.kind());
        return simple ? "not " + condition.text() : "not (" + condition.text() + ")";
    }
}
