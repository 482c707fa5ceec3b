package dev.fixwright.fix.weakrandom;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.Optional;

/** What code makes of a call of {@code Math.random()}. */
final class RandomUse {
    private RandomUse() {}

    /** The node around an expression, without the parentheses between them. */
    static SyntaxNode bare(SyntaxNode node) {
        SyntaxNode at = node;
        while (at.parent().filter(above -> above.is("parenthesized_expression")).isPresent()) {
            at = at.parent().get();
        }
        return at;
    }

    static SyntaxNode around(SyntaxNode node) {
        SyntaxNode at = bare(node);
        return at.parent().orElse(at);
    }

    /** The call of a method on an expression: {@code node.method(…)}. */
    static Optional<SyntaxNode> methodCall(SyntaxNode node, String names) {
        SyntaxNode member = around(node);
        boolean named = member.is("member_expression")
                && bare(node).field().equals("object")
                && member.child("property")
                        .filter(property -> property.text().matches(names))
                        .isPresent();
        return named ? member.parent().filter(call -> call.is("call_expression")) : Optional.empty();
    }

    /** The expression {@code random * n} cut to a whole number, with its n. */
    static Optional<Whole> whole(SyntaxNode call, ScriptSite site) {
        SyntaxNode product = around(call);
        if (!isSign(product, "*")) {
            return Optional.empty();
        }
        Optional<SyntaxNode> bound =
                product.child("left").filter(left -> left != bare(call)).or(() -> product.child("right"));
        SyntaxNode above = around(product);
        if (above.is("arguments")
                && above.parent().filter(cut -> isCut(cut, site)).isPresent()) {
            return bound.map(found -> new Whole(above.parent().orElse(above), found));
        }
        boolean bits = isSign(above, "|")
                && above.child("right")
                        .filter(right -> right.text().equals("0"))
                        .isPresent();
        if (bits) {
            return bound.map(found -> new Whole(above, found));
        }
        boolean tilde = above.is("unary_expression")
                && around(above).is("unary_expression")
                && above.text().startsWith("~")
                && around(above).text().startsWith("~~");
        return tilde ? bound.map(found -> new Whole(around(above), found)) : Optional.empty();
    }

    /** The expression {@code Math.floor(from + random * width)} with known numbers. */
    static Optional<Range> range(SyntaxNode call, ScriptSite site) {
        SyntaxNode product = around(call);
        SyntaxNode sum = around(product);
        SyntaxNode list = around(sum);
        SyntaxNode cut = list.parent().orElse(list);
        boolean fits = isSign(product, "*") && isSign(sum, "+") && list.is("arguments") && isCut(cut, site);
        if (!fits) {
            return Optional.empty();
        }
        Optional<Long> width = number(other(product, call), site);
        Optional<Long> from = number(other(sum, product), site);
        return width.filter(found -> found > 0).flatMap(wide -> from.map(low -> new Range(cut, low, wide)));
    }

    private static SyntaxNode other(SyntaxNode sum, SyntaxNode one) {
        return sum.child("left")
                .filter(left -> left != bare(one))
                .or(() -> sum.child("right"))
                .orElse(sum);
    }

    private static Optional<Long> number(SyntaxNode node, ScriptSite site) {
        return site.script()
                .texts()
                .constant(node)
                .filter(text -> text.matches("\\d{1,14}"))
                .map(Long::valueOf);
    }

    private static boolean isCut(SyntaxNode cut, ScriptSite site) {
        String called = site.script().called(cut);
        int count = ScriptFile.arguments(cut).size();
        return called.matches("Math\\.(floor|trunc)") || (called.matches("(Number\\.)?parseInt") && count <= 2);
    }

    static boolean isSign(SyntaxNode node, String sign) {
        return node.is("binary_expression")
                && node.child("operator")
                        .filter(found -> found.text().equals(sign))
                        .isPresent();
    }

    /** A whole number below a bound. */
    record Whole(SyntaxNode expression, SyntaxNode bound) {}

    /** A whole number from a first one on, in a known width. */
    record Range(SyntaxNode expression, long from, long width) {}
}
