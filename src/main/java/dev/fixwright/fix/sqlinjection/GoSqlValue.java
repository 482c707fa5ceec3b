package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.sqlinjection.SqlPieceReading.SqlSlot;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.go.GoString;
import dev.fixwright.syntax.go.GoText.Piece;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The value of a place in SQL text as a Go expression that is bound as a parameter. */
final class GoSqlValue {
    private static final String BASIC = "string|bool|byte|rune|u?int(8|16|32|64)?|float(32|64)";

    private final GoFile file;
    private final List<Piece> pieces;
    private final SqlSlot slot;

    GoSqlValue(GoFile file, List<Piece> pieces, SqlSlot slot) {
        this.file = file;
        this.pieces = pieces;
        this.slot = slot;
    }

    /** Why the value cannot be bound; empty where it can. */
    Optional<String> objection(GoSqlStyle style) {
        List<Piece> values = values();
        Piece value = values.get(0);
        boolean text = file.type(unwrapped(value.expression())).equals("string");
        if (slot.clause().equals("LIMIT") && !style.counts() && text) {
            return Optional.of("`" + value.expression().text()
                    + "` is text, and `LIMIT` and `OFFSET` take only numbers: convert it first");
        }
        boolean quotes = value.verb().equals("%q") && style.counts();
        return quotes
                ? Optional.of("`%q` writes double quotes, in which a name stands, not a value")
                : Optional.empty();
    }

    private List<Piece> values() {
        return pieces.subList(slot.first(), slot.last() + 1).stream()
                .filter(piece -> !piece.isText())
                .toList();
    }

    /**
     * The expression, with the constant text that stood in the same quotes.
     *
     * @param spaced whether gofmt puts spaces around an operator where it goes: in a list, not among arguments
     */
    String expression(boolean spaced) {
        List<String> parts = new ArrayList<>();
        for (int i = slot.first(); i <= slot.last(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isText()) {
                String all = piece.constant().orElse("");
                int from = slot.quoted() && i == slot.first() ? slot.from() + 1 : 0;
                int to = slot.quoted() && i == slot.last() ? slot.to() - 1 : all.length();
                String cut = all.substring(from, to);
                if (!cut.isEmpty()) {
                    parts.add(GoString.quoted(cut));
                }
            } else {
                parts.add("\n" + i);
            }
        }
        boolean alone = parts.size() == 1;
        return String.join(
                spaced ? " + " : "+",
                parts.stream()
                        .map(part -> part.startsWith("\n")
                                ? value(pieces.get(Integer.parseInt(part.substring(1))), alone)
                                : part)
                        .toList());
    }

    private String value(Piece piece, boolean alone) {
        SyntaxNode expression = unwrapped(piece.expression());
        boolean unwrapped = expression != GoFile.bare(piece.expression());
        String type = file.type(expression);
        String verb = piece.verb();
        if (!verb.matches("|%[svdqt+]|%\\+v")) {
            return GoEdits.use("fmt") + ".Sprintf(" + GoString.quoted(verb) + ", "
                    + piece.expression().text() + ")";
        }
        boolean text = verb.isEmpty() || type.equals("string");
        if (alone && type.equals("[]byte") && verb.equals("%s")) {
            return "string(" + expression.text() + ")";
        }
        if (!alone && unwrapped && !type.equals("string")) {
            return piece.expression().text();
        }
        boolean known = type.matches(BASIC) || (type.isEmpty() && !slot.quoted());
        boolean bound = text || (alone && known && !(slot.quoted() && !type.equals("string")));
        return bound ? expression.text() : GoEdits.use("fmt") + ".Sprint(" + expression.text() + ")";
    }

    /** A value without the calls that only made SQL text of it: a number's text, doubled quotes. */
    private SyntaxNode unwrapped(SyntaxNode expression) {
        SyntaxNode bare = GoFile.bare(expression);
        if (!bare.is("call_expression")) {
            return bare;
        }
        GoCall call = new GoCall(file, bare);
        List<SyntaxNode> arguments = call.arguments();
        boolean number = !slot.quoted()
                && call.name().matches("strconv\\.(Itoa|FormatInt|FormatUint|FormatBool)|fmt\\.Sprint")
                && !arguments.isEmpty()
                && (arguments.size() == 1 || arguments.get(1).text().equals("10"));
        boolean escapes = call.name().matches("strings\\.Replace(All)?|github\\.com/lib/pq\\.QuoteLiteral")
                && (arguments.size() == 1
                        || file.text(arguments.get(1)).filter("'"::equals).isPresent());
        return number || escapes ? GoFile.bare(arguments.get(0)) : bare;
    }
}
