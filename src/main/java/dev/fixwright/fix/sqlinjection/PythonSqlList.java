package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.TextPiece;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A list of values that is joined in the brackets of {@code IN}: it gets as many markers as it has values. */
final class PythonSqlList {
    /** What is joined, by the name of the list: itself, or each of its values as text, with or without quotes. */
    private static final Pattern JOINED =
            Pattern.compile("(?<all>[\\w.]+)|map\\(\\s*(?:str|repr)\\s*,\\s*(?<mapped>[\\w.]+)\\s*\\)"
                    + "|\\[?\\s*(?:str\\((?<one>\\w+)\\)|f[\"']\\\\?[\"']\\{(?<quoted>\\w+)\\}\\\\?[\"'][\"'])"
                    + "\\s+for\\s+(?:\\k<one>|\\k<quoted>)\\s+in\\s+(?<each>[\\w.]+)\\s*\\]?");

    private final PythonFile file;
    private final SyntaxEdits edits;

    PythonSqlList(PythonFile file, SyntaxEdits edits) {
        this.file = file;
        this.edits = edits;
    }

    /** Puts markers into the text; the expression of the values, or empty where the text is no such one. */
    Optional<String> mark(BuiltText text, PythonSqlStyle style) {
        List<TextPiece> pieces = text.pieces();
        List<TextPiece> open = pieces.stream()
                .filter(piece -> !piece.isText() && piece.constant().isEmpty())
                .toList();
        boolean marks = style == PythonSqlStyle.QUESTION_MARK || style == PythonSqlStyle.PERCENT;
        if (!marks || open.size() != 1 || !open.get(0).expression().is("call")) {
            return Optional.empty();
        }
        int place = pieces.indexOf(open.get(0));
        String before = words(pieces.subList(0, place));
        String after = words(pieces.subList(place + 1, pieces.size()));
        boolean fits = before.matches("(?is).*\\bin\\s*\\(\\s*") && after.matches("(?s)\\s*\\).*");
        if (!fits || (before + after).matches("(?s).*[%?'\"].*")) {
            return Optional.empty();
        }
        return mark(new PythonCall(file, open.get(0).expression()), style);
    }

    private static String words(List<TextPiece> pieces) {
        StringBuilder words = new StringBuilder();
        pieces.forEach(piece -> words.append(piece.constant().orElse("")));
        return words.toString();
    }

    private Optional<String> mark(PythonCall join, PythonSqlStyle style) {
        Optional<SyntaxNode> separator = join.receiver().filter(text -> text.is("string"));
        if (!join.method().equals("join") || join.arguments().size() != 1 || separator.isEmpty()) {
            return Optional.empty();
        }
        SyntaxNode joined = join.arguments().get(0);
        Matcher matcher = JOINED.matcher(joined.text());
        boolean comma = file.text(separator.get())
                .filter(text -> text.strip().equals(","))
                .isPresent();
        if (!comma || !matcher.matches()) {
            return Optional.empty();
        }
        String list = Optional.ofNullable(matcher.group("all"))
                .or(() -> Optional.ofNullable(matcher.group("mapped")))
                .orElseGet(() -> matcher.group("each"));
        SyntaxNode held = joined.all("identifier").stream()
                .filter(name -> name.text().equals(list))
                .findFirst()
                .map(file::resolve)
                .orElse(joined);
        boolean once = held.is("generator_expression", "set_comprehension")
                || (held.is("call") && held.text().matches("(?s)(map|filter|zip|iter)\\(.*"));
        if (once || (held.is("list_comprehension") && held.text().contains("'"))) {
            return Optional.empty();
        }
        String quote = separator.get().text().endsWith("'") ? "'" : "\"";
        String markers = "[" + quote + style.marker(1, "") + quote + "] * len(" + list + ")";
        if (joined.is("generator_expression") && joined.text().startsWith("(")) {
            markers = "(" + markers + ")";
        }
        edits.replace(joined, markers);
        return Optional.of("list(" + list + ")");
    }
}
