package dev.fixwright.fix.sqlinjection.javascript;

import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;

/**
 * One value of an SQL text: what stands between two quotes, or a value without quotes.
 *
 * @param first the piece in which it begins: words that end with the opening quote, or just before the value
 * @param last the piece in which it ends
 * @param from the offset in the source where it begins, the opening quote included
 * @param to the offset where it ends, the closing quote included
 * @param parts the texts and values ({@link SyntaxNode}) that it is made of
 * @param before the SQL before it
 */
record SqlRegion(int first, int last, int from, int to, List<Object> parts, String before) {

    /** The expression to bind. */
    String expression() {
        if (parts.size() == 1 && parts.get(0) instanceof SyntaxNode value) {
            return value.text();
        }
        StringBuilder template = new StringBuilder("`");
        for (Object part : parts) {
            template.append(
                    part instanceof SyntaxNode value
                            ? "${" + value.text() + "}"
                            : ((String) part)
                                    .replace("\\", "\\\\")
                                    .replace("`", "\\`")
                                    .replace("${", "\\${"));
        }
        return template.append('`').toString();
    }
}
