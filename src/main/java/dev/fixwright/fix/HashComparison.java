package dev.fixwright.fix;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a hash is compared with, in languages whose trees are of one kind. */
public final class HashComparison {
    private static final Pattern HASHER =
            Pattern.compile("(?i)(createHash|hashlib|md5|sha-?1)\\w*\\W*\\(|hexdigest|digest\\(");
    private static final Pattern EVEN = Pattern.compile("(?s).*(compare_digest|timingSafeEqual|isEqual)$");

    private HashComparison() {}

    /** What stands at the other side of a comparison with a hash, made earlier or elsewhere. */
    public static Optional<String> other(SyntaxNode hash, SyntaxNode function) {
        SyntaxNode at = hash;
        while (at.parent().filter(HashComparison::handsOn).isPresent()) {
            at = at.parent().get();
        }
        SyntaxNode value = at;
        Optional<SyntaxNode> above = value.parent();
        if (above.isEmpty()) {
            return Optional.empty();
        }
        if (above.get().is("binary_expression", "comparison_operator")
                && above.get().text().matches("(?s).*[!=]==?.*")) {
            return above.get().parts().stream()
                    .filter(side -> side != value)
                    .map(SyntaxNode::text)
                    .filter(HashComparison::isOlder)
                    .findFirst();
        }
        if (above.get().is("variable_declarator", "assignment", "assignment_expression")) {
            return above.get()
                    .child("name")
                    .or(() -> above.get().child("left"))
                    .filter(name -> name.is("identifier"))
                    .flatMap(name -> compared(name.text(), function));
        }
        return above.get().is("arguments", "argument_list") ? evenly(above.get(), value) : Optional.empty();
    }

    private static boolean handsOn(SyntaxNode parent) {
        return parent.is(
                "member_expression",
                "attribute",
                "call",
                "call_expression",
                "parenthesized_expression",
                "subscript",
                "await_expression");
    }

    private static Optional<String> evenly(SyntaxNode arguments, SyntaxNode value) {
        boolean compares = arguments
                .parent()
                .flatMap(call -> call.child("function"))
                .filter(called -> EVEN.matcher(called.text()).matches())
                .isPresent();
        List<SyntaxNode> others = compares
                ? arguments.parts().stream().filter(one -> one != value).toList()
                : List.of();
        return others.stream()
                .map(SyntaxNode::text)
                .filter(HashComparison::isOlder)
                .findFirst();
    }

    private static Optional<String> compared(String name, SyntaxNode function) {
        Matcher found = Pattern.compile(
                        "\\b" + name + "\\s*[!=]==?\\s*([\\w.\\[\\]'\"()]+)|([\\w.\\[\\]'\"()]+)\\s*[!=]==?\\s*" + name
                                + "\\b(?!\\s*[.(\\[])")
                .matcher(function.text());
        while (found.find()) {
            String other = found.group(1) != null
                    ? found.group(1).replaceAll("[):]+$", "")
                    : found.group(2).replaceAll("^\\(+", "");
            if (isOlder(other)
                    && function.text()
                            .lines()
                            .noneMatch(line ->
                                    line.matches("\\s*((const|let|var)\\s+)?" + Pattern.quote(other) + "\\s*=[^=].*")
                                            && HASHER.matcher(line).find())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** Whether a value may be a hash that was made before: no constant, and not made by a hash function right here. */
    private static boolean isOlder(String text) {
        return !HASHER.matcher(text).find() && !text.matches("None|null|undefined|[\"'].*|\\d+");
    }
}
