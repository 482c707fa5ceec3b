package dev.fixwright.fix.xpathinjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.TextPiece;
import dev.fixwright.syntax.python.TextRewrite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands values over to lxml's XPath as variables. */
public final class PythonXPathFixer implements PythonFixer {
    @Override
    public String weakness() {
        return "xpathinjection";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> found = site.call(
                call -> call.method().equals("xpath") && !call.arguments().isEmpty());
        if (found.isEmpty()) {
            boolean own = site.call(call -> call.method().matches("find|findall|findtext|iterfind"))
                    .isPresent();
            return own
                    ? Attempt.declined(
                            "the paths of ElementTree know no variables, and quotes cannot be escaped in them")
                    : site.nothing("call of `xpath`");
        }
        PythonCall call = found.get();
        SyntaxNode expression = site.file().resolve(call.arguments().get(0));
        Optional<BuiltText> text = BuiltText.of(site.file(), expression);
        if (text.isEmpty()) {
            return Attempt.declined(
                    "the expression is not put together in this function, so its values cannot be told from its own text");
        }
        if (text.get().obstacle().isPresent() || call.spreads()) {
            return Attempt.declined(text.get().obstacle().orElse("the arguments of `xpath` are not all known"));
        }
        List<TextPiece> values = text.get().values().stream()
                .filter(piece -> piece.constant().isEmpty())
                .toList();
        return values.isEmpty()
                ? Attempt.declined("the expression is already constant")
                : rewritten(site, call, expression, text.get(), values);
    }

    private Attempt rewritten(
            PythonSite site, PythonCall call, SyntaxNode expression, BuiltText text, List<TextPiece> values) {
        SyntaxEdits edits = site.edit();
        TextRewrite rewrite = new TextRewrite(site.file(), text, false);
        Map<String, String> variables = new LinkedHashMap<>();
        for (TextPiece value : values) {
            int index = text.pieces().indexOf(value);
            Optional<TextPiece> before = index > 0 ? Optional.of(text.pieces().get(index - 1)) : Optional.empty();
            Optional<TextPiece> after =
                    index + 1 < text.pieces().size() ? Optional.of(text.pieces().get(index + 1)) : Optional.empty();
            String lead = before.filter(TextPiece::isText)
                    .flatMap(TextPiece::constant)
                    .orElse("");
            String rest =
                    after.filter(TextPiece::isText).flatMap(TextPiece::constant).orElse("");
            boolean quoted = !lead.isEmpty()
                    && !rest.isEmpty()
                    && (lead.endsWith("'") && rest.startsWith("'") || lead.endsWith("\"") && rest.startsWith("\""));
            boolean number =
                    lead.stripTrailing().matches("(?s).*[=<>+\\-*]") && !lead.endsWith("'") && !lead.endsWith("\"");
            if (!quoted && !number || !value.format().isEmpty()) {
                return Attempt.declined(
                        "`" + PythonSite.words(value.expression())
                                + "` is not a value of its own in the expression, and only values can be handed over as variables");
            }
            String name = "value" + (variables.isEmpty() ? "" : String.valueOf(variables.size() + 1));
            String wanted = value.expression().text().matches("[A-Za-z_]\\w*")
                    ? value.expression().text()
                    : name;
            String variable = variables.computeIfAbsent(value.expression().text(), source -> wanted);
            rewrite.replace(value, "");
            int end = lead.length();
            rewrite.replace(before.orElseThrow(), quoted ? end - 1 : end, end, "$" + variable);
            if (quoted) {
                rewrite.replace(after.orElseThrow(), 0, 1, "");
            }
        }
        edits.replace(PythonFile.bare(expression), rewrite.written(expression));
        List<String> arguments = new ArrayList<>();
        variables.forEach((source, name) -> arguments.add(name + "=" + source));
        call.append(edits, String.join(", ", arguments));
        return PythonSite.fixed(
                weakness(),
                edits,
                "The expression is constant now and the values are handed over as XPath variables, so they cannot change what is"
                        + " selected.");
    }
}
