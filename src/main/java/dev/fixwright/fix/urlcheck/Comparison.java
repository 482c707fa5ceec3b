package dev.fixwright.fix.urlcheck;

import dev.fixwright.syntax.grammar.SyntaxNode;
import org.jspecify.annotations.Nullable;

/**
 * A yes or no about a text.
 *
 * @param whole the expression that says it
 * @param isNegated whether it says no where the text is found
 */
record Comparison(SyntaxNode whole, boolean isNegated) {

    /** What a call is compared with; null where its result is a position that is used otherwise. */
    static @Nullable Comparison of(SyntaxNode call, String method) {
        SyntaxNode above = call.parent().orElse(call);
        boolean not = above.is("unary_expression") && above.text().startsWith("!");
        if (!method.equals("indexOf")) {
            return not ? new Comparison(above, true) : new Comparison(call, false);
        }
        if (!above.is("binary_expression")) {
            return null;
        }
        String test = above.text().substring(call.end() - above.start()).replaceAll("\\s", "");
        return switch (test) {
            case ">-1", "!==-1", "!=-1", ">=0", "===0", "==0" -> new Comparison(above, false);
            case "===-1", "==-1", "<0", "!==0", "!=0" -> new Comparison(above, true);
            default -> null;
        };
    }

    /** Whether nothing around the expression binds more tightly than an alternative. */
    boolean isAlone() {
        return whole.parent()
                .filter(above -> above.is(
                        "parenthesized_expression",
                        "return_statement",
                        "variable_declarator",
                        "arguments",
                        "expression_statement",
                        "arrow_function"))
                .isPresent();
    }
}
