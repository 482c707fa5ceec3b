package dev.fixwright.fix.loginjection;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonLogs;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.fix.WrappedValues;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.BuiltText;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonTypes;
import dev.fixwright.syntax.python.TextPiece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes line ends out of what is logged. */
public final class PythonLogInjectionFixer implements PythonFixer {
    private static final String REPLACED = ".replace(\"\\r\", \" \").replace(\"\\n\", \" \")";

    @Override
    public String weakness() {
        return "loginjection";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<PythonCall> found = site.call(PythonLogs::isEntry);
        if (found.isEmpty()) {
            return site.nothing("call of a logger");
        }
        PythonCall call = found.get();
        SyntaxNode statement = PythonFile.statement(call.node());
        List<SyntaxNode> values = values(site.file(), call);
        if (values.isEmpty()) {
            return Attempt.declined("what is logged is already constant, a number, or without line ends");
        }
        boolean within = call.node()
                .around("lambda", "list_comprehension", "generator_expression", "function_definition")
                .filter(around -> !around.is("function_definition"))
                .isPresent();
        if (call.spreads()) {
            return Attempt.declined("not all values of `" + PythonSite.words(call.node()) + "` are written here");
        }
        if (!site.file().standsAlone(statement) || within || !statement.is("expression_statement")) {
            return Attempt.declined("the call shares its line with other statements, so nothing can stand before it");
        }
        return replaced(site, statement, values);
    }

    /** Whether a value is asked for by a name that may not be there: {@code headers.get("User-Agent")}. */
    private static boolean mayBeNone(SyntaxNode value) {
        return value.text().matches("(?s)(.*\\.get|.*getenv)\\(\\s*[^,]*\\)");
    }

    /** The values that come into the log entry with whatever line ends they have. */
    private static List<SyntaxNode> values(PythonFile file, PythonCall call) {
        List<SyntaxNode> values = new ArrayList<>();
        List<SyntaxNode> arguments = call.positional();
        for (int i = call.method().equals("log") ? 1 : 0; i < arguments.size(); i++) {
            Optional<BuiltText> text = BuiltText.of(file, arguments.get(i));
            if (text.isPresent()) {
                new WrappedValues(file, file.syntax().edit(), Pattern.compile("repr\\(\\)"))
                        .open(text.get()).stream()
                                .filter(piece -> !piece.format().contains("r"))
                                .map(TextPiece::expression)
                                .forEach(values::add);
            } else if (!isOtherMarker(file, arguments, i, call.method().equals("log") ? 1 : 0)) {
                values.add(arguments.get(i));
            }
        }
        values.removeIf(value -> file.text(value).isPresent()
                || PythonTypes.isNumber(file, value)
                || file.resolve(value).text().contains(".replace(\"\\n\"")
                || file.resolve(value).text().matches("(?s).*(repr\\(|\\.replace\\(['\"]\\\\n).*"));
        return values;
    }

    /** Whether the message gives an argument the place of a number, or of a text without line ends. */
    private static boolean isOtherMarker(PythonFile file, List<SyntaxNode> arguments, int index, int message) {
        String text = file.text(arguments.get(message)).orElse("");
        List<String> markers = Pattern.compile("%[-#0-9 +.]*([a-zA-Z])")
                .matcher(text.replace("%%", ""))
                .results()
                .map(found -> found.group(1))
                .toList();
        int place = index - message - 1;
        return place >= 0 && place < markers.size() && !markers.get(place).equals("s");
    }

    private Attempt replaced(PythonSite site, SyntaxNode statement, List<SyntaxNode> values) {
        SyntaxEdits edits = site.edit();
        Map<String, String> names = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (SyntaxNode value : values) {
            String name = names.computeIfAbsent(value.text(), text -> {
                String word = text.replaceAll("\\.\\w+\\([^()]*\\)$", "")
                        .replaceAll("[\\])'\"(\\s]+$", "")
                        .replaceAll("(?s).*[^A-Za-z0-9_]", "")
                        .replaceAll("^[0-9_]+", "");
                String fresh = edits.freshName("logged_" + (word.isEmpty() ? "value" : word));
                boolean isText =
                        (PythonTypes.isText(site.file(), value) && !mayBeNone(value)) || value.is("binary_operator");
                lines.add(fresh + " = " + (isText && !value.is("binary_operator") ? text : "str(" + text + ")")
                        + REPLACED);
                return fresh;
            });
            edits.replace(value, name);
        }
        edits.insertBefore(statement, lines.toArray(String[]::new));
        return PythonSite.fixed(
                weakness(),
                edits,
                "Line ends become blanks, so that a value cannot begin an entry of its own.",
                "A value that has several lines is logged on one.");
    }
}
