package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.PythonSite;
import dev.fixwright.fix.sqlinjection.SqlPieceReading.SqlPiece;
import dev.fixwright.fix.sqlinjection.SqlPieceReading.SqlSlot;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.TextPiece;
import dev.fixwright.syntax.python.TextPiece.Form;
import dev.fixwright.syntax.python.TextRewrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One expression that builds SQL text, rewritten with parameters.
 *
 * @param written the expression with markers in place of values
 * @param values the values in the order of their markers, as Python expressions
 * @param names a name for each value that no other has
 * @param order for each parameter of the new text: the index of its value, or -1 for one that was there before
 */
record PythonSqlText(String written, List<String> values, List<String> names, List<Integer> order) {
    private static final Pattern NAME = Pattern.compile(":(\\w+)");

    /** The pieces of a text as SQL is read from them. */
    static List<SqlPiece> pieces(PythonFile file, BuiltText text) {
        return text.pieces().stream()
                .map(piece -> piece.isText()
                        ? new SqlPiece(true, piece.constant(), "", false)
                        : new SqlPiece(
                                false,
                                piece.constant(),
                                PythonSite.words(piece.expression()),
                                isJoined(piece.expression()) || isJoined(file.resolve(piece.expression()))))
                .toList();
    }

    /** Whether a value is made of a whole list, not of the parts of a path. */
    private static boolean isJoined(SyntaxNode value) {
        return value.text().replace("path.join(", "").contains("join(");
    }

    static PythonSqlText of(
            PythonFile file,
            SyntaxNode expression,
            BuiltText text,
            SqlPieceReading reading,
            PythonSqlStyle style,
            Set<String> taken) {
        TextRewrite rewrite = new TextRewrite(
                file, text, style == PythonSqlStyle.PERCENT && !reading.slots().isEmpty());
        List<String> values = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (SqlSlot slot : reading.slots()) {
            String name = name(text.pieces(), slot, taken);
            String marker = style.marker(reading.markers().size() + values.size() + 1, name);
            values.add(value(text.pieces(), slot));
            names.add(name);
            mark(text.pieces(), slot, rewrite, marker);
        }
        List<Integer> order = new ArrayList<>();
        int next = 0;
        for (int before : reading.markers()) {
            while (next < before) {
                order.add(next++);
            }
            order.add(-1);
        }
        while (next < values.size()) {
            order.add(next++);
        }
        return new PythonSqlText(rewrite.written(expression), values, names, order);
    }

    /** The names that a text has after a colon, of which no value may have one. */
    static List<String> names(BuiltText text) {
        return text.pieces().stream()
                .flatMap(piece -> piece.constant().stream())
                .flatMap(constant -> NAME.matcher(constant).results())
                .map(found -> found.group(1))
                .toList();
    }

    private static void mark(List<TextPiece> pieces, SqlSlot slot, TextRewrite rewrite, String marker) {
        if (!slot.quoted()) {
            TextPiece value = pieces.get(slot.first());
            boolean appended = value.form() == Form.PLUS
                    && slot.first() > 0
                    && pieces.get(slot.first() - 1).isText();
            rewrite.replace(value, appended ? "" : marker);
            if (appended) {
                TextPiece before = pieces.get(slot.first() - 1);
                int end = before.constant().orElse("").length();
                rewrite.replace(before, end, end, marker);
            }
            return;
        }
        for (int i = slot.first(); i <= slot.last(); i++) {
            TextPiece piece = pieces.get(i);
            if (!piece.isText()) {
                rewrite.replace(piece, "");
                continue;
            }
            int from = i == slot.first() ? slot.from() : 0;
            int to = i == slot.last() ? slot.to() : piece.constant().orElse("").length();
            rewrite.replace(piece, from, to, i == slot.first() ? marker : "");
        }
    }

    /** The value of a slot as an expression, with the constant text that stood in the same quotes. */
    private static String value(List<TextPiece> pieces, SqlSlot slot) {
        List<String> parts = new ArrayList<>();
        boolean formatted = true;
        for (int i = slot.first(); i <= slot.last(); i++) {
            TextPiece piece = pieces.get(i);
            if (piece.isText() || piece.constant().isPresent()) {
                String all = piece.constant().orElse("");
                int from = i == slot.first() ? slot.from() + 1 : 0;
                int to = i == slot.last() ? slot.to() - 1 : all.length();
                parts.add(piece.isText() ? "\"" + all.substring(from, to) : "\"" + all);
            } else {
                formatted &= piece.form() != Form.PLUS;
                parts.add(piece.expression().text() + "\n" + piece.format());
            }
        }
        parts.removeIf("\""::equals);
        if (parts.size() == 1 && !parts.get(0).startsWith("\"")) {
            return single(parts.get(0), slot);
        }
        return formatted ? template(parts) : sum(parts);
    }

    private static String single(String part, SqlSlot slot) {
        String expression = part.substring(0, part.indexOf('\n'));
        String format = part.substring(part.indexOf('\n') + 1);
        String spec = format.replaceFirst("^!r", "").replaceFirst("^[:%]", "");
        if (!spec.isEmpty() && !format.startsWith("%")) {
            return "format(" + expression + ", \"" + spec + "\")";
        }
        if (!spec.isEmpty() && format.startsWith("%") && !format.equals("%r")) {
            return "\"" + format + "\" % (" + expression + ",)";
        }
        boolean count = slot.clause().equals("LIMIT");
        boolean wrapped = expression.matches("(?s)str\\([^()]*(\\([^()]*\\))?[^()]*\\)");
        String bare =
                wrapped && !slot.quoted() ? expression.substring("str(".length(), expression.length() - 1) : expression;
        return count && !bare.matches("(?s)int\\(.*") ? "int(" + bare + ")" : bare;
    }

    private static String template(List<String> parts) {
        boolean plain = parts.stream().noneMatch(part -> !part.startsWith("\"") && part.matches("(?s).*[\"'\\\\{}].*"));
        StringBuilder text = new StringBuilder(plain ? "f\"" : "\"");
        List<String> values = new ArrayList<>();
        for (String part : parts) {
            if (part.startsWith("\"")) {
                text.append(part.substring(1)
                        .replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("{", "{{")
                        .replace("}", "}}"));
            } else {
                values.add(part.substring(0, part.indexOf('\n')));
                String format = part.substring(part.indexOf('\n') + 1);
                String spec = format.startsWith("%") ? "" : format;
                text.append(plain ? "{" + values.get(values.size() - 1) + spec + "}" : "{" + spec + "}");
            }
        }
        return plain ? text + "\"" : text + "\".format(" + String.join(", ", values) + ")";
    }

    private static String sum(List<String> parts) {
        return String.join(
                " + ",
                parts.stream()
                        .map(part -> part.startsWith("\"")
                                ? "\"" + part.substring(1).replace("\\", "\\\\").replace("\"", "\\\"") + "\""
                                : part.substring(0, part.indexOf('\n')))
                        .toList());
    }

    private static String name(List<TextPiece> pieces, SqlSlot slot, Set<String> taken) {
        String expression = pieces.subList(slot.first(), slot.last() + 1).stream()
                .filter(piece -> !piece.isText())
                .map(piece -> piece.expression().text())
                .findFirst()
                .orElse("value");
        String last = expression.replaceAll("^(int|str|float)\\((.*)\\)$", "$2").replaceAll("[\\])'\"\\s]+$", "");
        String word = last.replaceAll("(?s).*[^A-Za-z0-9_]", "").replaceAll("^[0-9_]+", "");
        String name = word.isEmpty() ? "value" : word;
        String free = name;
        for (int i = 2; !taken.add(free); i++) {
            free = name + "_" + i;
        }
        return free;
    }
}
