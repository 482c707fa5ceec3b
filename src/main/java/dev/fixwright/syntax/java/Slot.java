package dev.fixwright.syntax.java;

import com.github.javaparser.ast.expr.Expression;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.StringParts.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A stretch of a text that one place-holder shall replace: a value alone, or with constant text around it, such as the
 * quotes. Values and choices count whole.
 *
 * @param firstPart the index of the first part
 * @param firstChar the index of its first character that is replaced
 * @param lastPart the index of the last part
 * @param endChar the index just past its last replaced character
 * @param lead how many of the first characters are a quote and what belongs to it, no part of the value
 * @param trail how many of the last characters are a quote
 */
public record Slot(int firstPart, int firstChar, int lastPart, int endChar, int lead, int trail) {

    /** A value that stands alone. */
    public static Slot of(int part) {
        return new Slot(part, 0, part, 0, 0, 0);
    }

    /** The values that flow in here. */
    public List<Value> values(List<Part> parts) {
        return parts.subList(firstPart, lastPart + 1).stream()
                .filter(Value.class::isInstance)
                .map(Value.class::cast)
                .toList();
    }

    /** The value that stands alone here, without any text to go with it. */
    public boolean isPlain(List<Part> parts) {
        return pieces(parts, '\0').size() == 1;
    }

    /** The texts and expressions that make up the value, a doubled quote taken for one. */
    public List<Object> pieces(List<Part> parts, char doubled) {
        List<Object> pieces = new ArrayList<>();
        for (int i = firstPart; i <= lastPart; i++) {
            Part part = parts.get(i);
            if (part instanceof Text text) {
                addText(pieces, textOf(text, i), doubled);
            } else {
                pieces.add(doubled == '\0' ? part.node() : Undoubled.of(part.node(), doubled));
            }
        }
        return pieces;
    }

    private String textOf(Text text, int index) {
        int from = index == firstPart ? firstChar + lead : 0;
        int to = index == lastPart ? endChar - trail : text.value().length();
        return text.value().substring(Math.min(from, text.value().length()), Math.max(from, to));
    }

    private static void addText(List<Object> pieces, String found, char doubled) {
        String value = doubled == '\0' ? found : found.replace("" + doubled + doubled, "" + doubled);
        if (value.isEmpty()) {
            return;
        }
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last) instanceof String before) {
            pieces.set(last, before + value);
        } else {
            pieces.add(value);
        }
    }

    /** The Java expression of the value, a text wherever there is more than one piece. */
    public String expression(JavaFile file, List<Part> parts, char doubled) {
        return expression(file, parts, doubled, file::text);
    }

    /** The same with its expressions written anew. */
    public String expression(JavaFile file, List<Part> parts, char doubled, Function<Expression, String> text) {
        List<Object> pieces = pieces(parts, doubled);
        if (pieces.isEmpty()) {
            return "\"\"";
        }
        if (pieces.size() == 1 && pieces.get(0) instanceof Expression only) {
            return text.apply(only);
        }
        StringBuilder sum = new StringBuilder();
        boolean isText = pieces.stream().limit(2).anyMatch(piece -> isText(file, piece));
        if (!isText) {
            sum.append("\"\" + ");
        }
        for (int i = 0; i < pieces.size(); i++) {
            sum.append(i == 0 ? "" : " + ").append(written(pieces.get(i), text));
        }
        return sum.toString();
    }

    /**
     * The same as one call, for places where a sum of texts before the use would be taken for a part of the text itself;
     * like a sum, it writes "null" for null.
     */
    public String joined(JavaFile file, List<Part> parts, char doubled) {
        List<Object> pieces = pieces(parts, doubled);
        if (pieces.size() < 2) {
            return expression(file, parts, doubled);
        }
        StringBuilder call = new StringBuilder("String.join(\"\"");
        for (Object piece : pieces) {
            String written = piece instanceof String text ? quote(text) : file.text((Expression) piece);
            call.append(", ").append(isText(file, piece) ? written : "String.valueOf(" + written + ")");
        }
        return call.append(")").toString();
    }

    private static boolean isText(JavaFile file, Object piece) {
        return piece instanceof String || file.types().isString((Expression) piece);
    }

    private static String written(Object piece, Function<Expression, String> text) {
        if (piece instanceof String constant) {
            return quote(constant);
        }
        Expression expression = (Expression) piece;
        boolean loose = expression.isConditionalExpr()
                || expression.isBinaryExpr()
                || expression.isAssignExpr()
                || expression.isLambdaExpr()
                || expression.isInstanceOfExpr()
                || expression.isSwitchExpr()
                || expression.isCastExpr();
        return loose ? "(" + text.apply(expression) + ")" : text.apply(expression);
    }

    /** A text as a Java string literal. */
    public static String quote(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int known = "\b\t\n\f\r\"\\".indexOf(c);
            if (known >= 0) {
                literal.append('\\').append("btnfr\"\\".charAt(known));
            } else if (c < ' ') {
                literal.append(String.format("\\u%04x", (int) c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
