package dev.fixwright.fix.xss;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import dev.fixwright.syntax.python.TextPiece;
import dev.fixwright.syntax.python.TextRewrite;
import java.util.List;
import java.util.Optional;

/** Text that the code marks as HTML which is meant as such: its own part stays marked, the values in it are escaped. */
final class TrustedText {
    private final PythonSite site;
    private final PythonCall call;

    TrustedText(PythonSite site, PythonCall call) {
        this.site = site;
        this.call = call;
    }

    /** The fix through {@code format_html} or {@code Markup.format}; empty where values must be escaped one by one. */
    Optional<Attempt> attempt() {
        SyntaxNode expression = PythonFile.bare(call.arguments().get(0));
        Optional<BuiltText> text = BuiltText.of(site.file(), expression)
                .filter(built -> built.obstacle().isEmpty());
        if (text.isEmpty() || call.arguments().size() != 1) {
            return Optional.empty();
        }
        List<TextPiece> values = text.get().values().stream()
                .filter(piece -> piece.constant().isEmpty())
                .toList();
        if (values.isEmpty()) {
            return Optional.of(Attempt.declined("the page is already constant"));
        }
        PageScanner scanner = new PageScanner();
        for (TextPiece piece : text.get().pieces()) {
            Place place = scanner.place();
            boolean braces = piece.constant()
                    .filter(constant -> constant.matches("(?s).*[{}].*"))
                    .isPresent();
            boolean kept = !piece.isText() && piece.constant().isPresent();
            boolean fits = place == Place.TEXT || place == Place.QUOTED_ATTRIBUTE || place == Place.QUERY_VALUE;
            if (braces
                    || kept
                    || (values.contains(piece)
                            && !isWhole(piece)
                            && (!fits || !piece.format().isEmpty()))) {
                return Optional.empty();
            }
            piece.constant().ifPresentOrElse(scanner::text, scanner::value);
        }
        return rewritten(expression, text.get(), values);
    }

    /** Whether the text takes a whole number only, {@code %d}, which is harmless wherever it stands. */
    private boolean isWhole(TextPiece piece) {
        String source = site.file().syntax().source().text();
        return piece.form() == TextPiece.Form.PERCENT
                && source.substring(piece.start(), piece.end()).equals("%d");
    }

    private Optional<Attempt> rewritten(SyntaxNode expression, BuiltText text, List<TextPiece> values) {
        SyntaxEdits edits = site.edit();
        TextRewrite rewrite = new TextRewrite(site.file(), text, false);
        for (TextPiece value : values) {
            boolean added = value.form() == TextPiece.Form.PLUS;
            int index = text.pieces().indexOf(value);
            if (added && (index == 0 || !text.pieces().get(index - 1).isText())) {
                return Optional.empty();
            }
            rewrite.replace(value, added ? "" : "{}");
            if (added) {
                TextPiece before = text.pieces().get(index - 1);
                int end = before.constant().orElse("").length();
                rewrite.replace(before, end, end, "{}");
            }
        }
        String arguments = String.join(
                ", ",
                values.stream()
                        .map(value -> isWhole(value)
                                ? "int(" + value.expression().text() + ")"
                                : PythonFile.bare(value.expression()).text())
                        .toList());
        edits.replace(expression, rewrite.written(expression));
        if (call.name().endsWith("mark_safe")) {
            edits.replace(
                    call.function(),
                    new PythonImports(site.file(), edits).member("django.utils.html", "format_html", call.node()));
            call.append(edits, arguments);
        } else {
            edits.insert(call.node().end(), ".format(" + arguments + ")");
        }
        return Optional.of(PythonSite.fixed(
                "xss",
                edits,
                "Only the text that stands here counts as HTML; the values are escaped where they come into it.",
                "Check that no value holds HTML that is meant as such; one that does must be marked itself."));
    }
}
