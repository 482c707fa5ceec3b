package dev.fixwright.syntax.python;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.TextPiece.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A built text written anew: some stretches of it give way to other text, with the values in them. What holds no other value
 * after that becomes a plain literal, without {@code f}, {@code %} or {@code format}.
 */
public final class TextRewrite {
    private final PythonFile file;
    private final BuiltText text;
    private final boolean doublesPercent;
    private final Map<TextPiece, List<Stretch>> gone = new HashMap<>();

    /**
     * @param doublesPercent whether whoever takes the text reads {@code %} as a marker, so that a plain one is written twice
     */
    public TextRewrite(PythonFile file, BuiltText text, boolean doublesPercent) {
        this.file = file;
        this.text = text;
        this.doublesPercent = doublesPercent;
    }

    /** Characters of a piece that give way to others. */
    private record Stretch(int from, int to, String instead) {}

    /** Replaces characters of a constant piece, counted as the program sees them, by text as it is written in a literal. */
    public void replace(TextPiece piece, int from, int to, String instead) {
        gone.computeIfAbsent(piece, none -> new ArrayList<>()).add(new Stretch(from, to, instead));
    }

    /** Replaces a whole value by text as it is written in a literal. */
    public void replace(TextPiece value, String instead) {
        replace(value, 0, 0, instead);
    }

    /** The whole expression as it is after that; {@code expression} is the one that the text was read from. */
    public String written(SyntaxNode expression) {
        return written(PythonFile.bare(expression), false);
    }

    private String written(SyntaxNode node, boolean keptByOthers) {
        if (node.is("string", "concatenated_string")) {
            return literals(node, keptByOthers);
        }
        Optional<BuiltText.Carrier> carrier =
                text.carriers().stream().filter(found -> found.node() == node).findFirst();
        if (carrier.isPresent()) {
            return carried(carrier.get());
        }
        boolean sum = node.is("binary_operator")
                && node.child("operator").filter(sign -> sign.is("+")).isPresent();
        return sum ? sum(node) : plain(node);
    }

    private String plain(SyntaxNode node) {
        return pieceOf(node)
                .map(gone::get)
                .map(stretches -> stretches.get(0).instead())
                .map(instead -> instead.isEmpty() ? "" : "\"" + instead + "\"")
                .orElse(node.text());
    }

    private Optional<TextPiece> pieceOf(SyntaxNode node) {
        return text.pieces().stream()
                .filter(piece -> !piece.isText() && piece.form() == Form.PLUS && piece.expression() == node)
                .findFirst();
    }

    private String carried(BuiltText.Carrier carrier) {
        List<SyntaxNode> kept = carrier.values().stream()
                .filter(value -> text.values().stream()
                        .filter(gone::containsKey)
                        .noneMatch(piece -> value.contains(piece.expression()) && piece.form() == carrier.form()))
                .toList();
        String written = written(PythonFile.bare(carrier.text()), !kept.isEmpty());
        boolean bracketed = PythonFile.bare(carrier.text()) != carrier.text();
        boolean lines = written.indexOf('\n') >= 0 || written.indexOf('\r') >= 0;
        String left = bracketed && (!kept.isEmpty() || lines) ? "(" + written + ")" : written;
        if (kept.isEmpty()) {
            return left;
        }
        String values = String.join(", ", kept.stream().map(SyntaxNode::text).toList());
        return carrier.form() == Form.PERCENT
                ? left + " % (" + values + (kept.size() == 1 ? ",)" : ")")
                : left + ".format(" + values + ")";
    }

    /** Operands joined anew: those that are empty now fall away, and literals of one kind side by side become one. */
    private String sum(SyntaxNode node) {
        List<SyntaxNode> operands = new ArrayList<>();
        flatten(node, operands);
        StringBuilder joined = new StringBuilder();
        int last = node.start();
        for (SyntaxNode operand : operands) {
            String gap = file.syntax().source().text().substring(last, operand.start());
            last = operand.end();
            String written = written(operand, false);
            if (written.isEmpty() || isEmptyLiteral(written)) {
                continue;
            }
            if (joined.isEmpty()) {
                joined.append(written);
            } else if (!gap.contains("\n") && fits(joined, written)) {
                joined.setLength(joined.length() - 1);
                joined.append(written.substring(1));
            } else {
                joined.append(gap).append(written);
            }
        }
        return joined.isEmpty() ? "\"\"" : joined.toString();
    }

    private static boolean isEmptyLiteral(String written) {
        return written.matches("(?i)[rbuf]*(\"\"|''|\"\"\"\"\"\"|'''''')");
    }

    /** Whether two plain literals in the same single quotes meet. */
    private static boolean fits(StringBuilder before, String next) {
        char quote = next.charAt(0);
        boolean plain = (quote == '"' || quote == '\'') && next.charAt(next.length() - 1) == quote;
        boolean triple = next.startsWith("\"\"\"") || next.startsWith("'''");
        return plain && !triple && before.charAt(before.length() - 1) == quote && startsPlain(before, quote);
    }

    private static boolean startsPlain(StringBuilder before, char quote) {
        int open = -1;
        String text = before.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (open < 0 && (c == '"' || c == '\'')) {
                open = i;
            } else if (open >= 0 && c == '\\') {
                i++;
            } else if (open >= 0 && c == text.charAt(open) && i + 1 < text.length()) {
                open = -1;
            }
        }
        boolean prefixed = open > 0 && Character.isLetter(text.charAt(open - 1));
        return open >= 0
                && text.charAt(open) == quote
                && !prefixed
                && !text.startsWith("" + quote + quote + quote, open);
    }

    private void flatten(SyntaxNode node, List<SyntaxNode> operands) {
        SyntaxNode left = node.child("left").orElse(node);
        boolean sum = left.is("binary_operator")
                && left.child("operator").filter(sign -> sign.is("+")).isPresent();
        if (sum) {
            flatten(left, operands);
        } else {
            operands.add(PythonFile.bare(left));
        }
        SyntaxNode right = node.child("right").orElse(node);
        operands.add(pieceOf(right).isPresent() ? right : PythonFile.bare(right));
    }

    private String literals(SyntaxNode node, boolean keptByOthers) {
        List<PythonString> literals = PythonString.of(node);
        StringBuilder written = new StringBuilder();
        int last = -1;
        for (PythonString literal : literals) {
            String one = literal(literal, keptByOthers);
            if (literals.size() > 1 && isEmptyLiteral(one)) {
                continue;
            }
            if (last >= 0) {
                written.append(
                        file.syntax().source().text(), last, literal.node().start());
            }
            written.append(one);
            last = literal.node().end();
        }
        return written.isEmpty() ? "\"\"" : written.toString();
    }

    private String literal(PythonString literal, boolean keptByOthers) {
        List<TextPiece> inside = text.pieces().stream()
                .filter(piece -> literal.start() <= piece.start() && piece.end() <= literal.end())
                .toList();
        boolean untouched = inside.stream().noneMatch(gone::containsKey) && !keptByOthers && !isCarried(literal);
        if (untouched && !(doublesPercent && literal.node().text().contains("%"))) {
            return literal.node().text();
        }
        boolean formatted = inside.stream()
                .anyMatch(piece -> !piece.isText() && piece.form() == Form.F_STRING && !gone.containsKey(piece));
        String prefix = file.syntax().source().text().substring(literal.node().start(), literal.start());
        StringBuilder written = new StringBuilder(formatted ? prefix : prefix.replaceAll("[fF]", ""));
        boolean percent = keptByOthers && isIn(literal, Form.PERCENT);
        boolean braces = formatted || (keptByOthers && isIn(literal, Form.FORMAT));
        for (TextPiece piece : inside) {
            written.append(piece.isText() ? characters(piece, percent, braces) : value(piece));
        }
        return written.append(literal.quotes()).toString();
    }

    private boolean isCarried(PythonString literal) {
        return isIn(literal, Form.PERCENT) || isIn(literal, Form.FORMAT);
    }

    private boolean isIn(PythonString literal, Form form) {
        return text.carriers().stream()
                .anyMatch(carrier -> carrier.form() == form && carrier.text().contains(literal.node()));
    }

    private String value(TextPiece piece) {
        List<Stretch> stretches = gone.get(piece);
        return stretches == null
                ? file.syntax().source().text().substring(piece.start(), piece.end())
                : stretches.get(0).instead();
    }

    private String characters(TextPiece piece, boolean percent, boolean braces) {
        String value = piece.constant().orElse("");
        StringBuilder written = new StringBuilder();
        int at = 0;
        while (at <= value.length()) {
            int here = at;
            Optional<Stretch> stretch = gone.getOrDefault(piece, List.of()).stream()
                    .filter(found -> found.from() == here)
                    .findFirst();
            if (stretch.isPresent()) {
                written.append(stretch.get().instead());
                if (stretch.get().to() > at) {
                    at = stretch.get().to();
                    continue;
                }
            }
            if (at < value.length()) {
                written.append(character(piece, value.charAt(at), at, percent, braces));
            }
            at++;
        }
        return written.toString();
    }

    private String character(TextPiece piece, char c, int at, boolean percent, boolean braces) {
        if (c == '%') {
            return "%".repeat((percent ? 2 : 1) * (doublesPercent ? 2 : 1));
        }
        if (c == '{' || c == '}') {
            return String.valueOf(c).repeat(braces ? 2 : 1);
        }
        return file.syntax().source().text().substring(piece.place(at), piece.place(at + 1));
    }
}
