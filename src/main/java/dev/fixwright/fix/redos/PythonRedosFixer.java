package dev.fixwright.fix.redos;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonString;
import java.util.List;
import java.util.Optional;

/** Says the same as a slow regular expression of Python in a way that is quick, where that is sure. */
public final class PythonRedosFixer implements PythonFixer {
    @Override
    public String weakness() {
        return "redos";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        for (PythonCall call : site.calls()) {
            Optional<String> method = trim(site.file(), call);
            if (method.isPresent()) {
                return trimmed(site, call, method.get());
            }
        }
        List<SyntaxNode> patterns = patterns(site);
        for (SyntaxNode pattern : patterns) {
            Optional<NestedRepetition> found = NestedRepetition.of(pattern.text());
            boolean verbose = new PythonString(pattern).hasValues()
                    || !(new PythonString(pattern).isRaw() || !pattern.text().contains("\\"));
            if (found.isPresent() && !verbose) {
                return flat(site, pattern, found.get());
            }
        }
        return patterns.isEmpty()
                ? Attempt.declined("the regular expression is not written on these lines")
                : Attempt.declined("what the regular expression `" + PythonSite.words(patterns.get(0))
                        + "` is to match cannot be said otherwise with certainty");
    }

    /** The texts on the finding's lines that are regular expressions, also those behind a name. */
    private static List<SyntaxNode> patterns(PythonSite site) {
        List<SyntaxNode> written = site.nodes("string").stream()
                .filter(text -> text.text().matches("(?s).*[*+}].*"))
                .toList();
        return !written.isEmpty()
                ? written
                : site.calls().stream()
                        .flatMap(call -> java.util.stream.Stream.concat(
                                call.arguments().stream().limit(1), call.receiver().stream()))
                        .map(site.file()::resolve)
                        .flatMap(value ->
                                value.is("call") ? value.all("string").stream() : java.util.stream.Stream.of(value))
                        .filter(value -> value.is("string") && value.text().matches("(?s).*[*+}].*"))
                        .toList();
    }

    private Attempt flat(PythonSite site, SyntaxNode pattern, NestedRepetition found) {
        if (found.changesCapture()) {
            return Attempt.declined("the group `" + found.text() + "` captures a text that would be another one");
        }
        SyntaxEdits edits = site.edit();
        edits.replace(pattern.start() + found.start(), pattern.start() + found.end(), found.flat());
        return PythonSite.fixed(
                weakness(),
                edits,
                NestedRepetition.FLAT,
                found.captures()
                        ? "The group captures the whole run now."
                        : "Check other parts of the expression, too.");
    }

    /** The method that cuts the same ends off as a replacement by nothing. */
    private static Optional<String> trim(PythonFile file, PythonCall call) {
        boolean replaces = call.name().equals("re.sub")
                && call.arguments().size() == 3
                && call.positional().size() == 3
                && file.text(call.arguments().get(1)).filter(String::isEmpty).isPresent();
        SyntaxNode pattern = replaces ? call.arguments().get(0) : call.node();
        boolean text =
                pattern.is("string") && !new PythonString(pattern).prefix().contains("b");
        return !replaces || !text
                ? Optional.empty()
                : file.text(pattern).flatMap(expression -> switch (expression) {
                    case "^\\s+|\\s+$",
                            "(^\\s+|\\s+$)",
                            "^\\s*|\\s*$",
                            "(^\\s+)|(\\s+$)",
                            "(^\\s*)|(\\s*$)",
                            "\\A\\s+|\\s+\\Z" -> Optional.of("strip()");
                    case "\\s+$", "\\s*$", "\\s+\\Z", "[\\s]+$" -> Optional.of("rstrip()");
                    case "^\\s+", "^\\s*" -> Optional.of("lstrip()");
                    case "/+\\Z", "/*\\Z" -> Optional.of("rstrip(\"/\")");
                    case " +\\Z", "[ ]+\\Z" -> Optional.of("rstrip(\" \")");
                    default -> Optional.empty();
                });
    }

    private Attempt trimmed(PythonSite site, PythonCall call, String method) {
        SyntaxNode text = call.arguments().get(2);
        boolean simple = text.is("identifier", "attribute", "call", "subscript", "string", "parenthesized_expression");
        return PythonSite.fixed(
                weakness(),
                site.edit().replace(call.node(), (simple ? text.text() : "(" + text.text() + ")") + "." + method),
                "The ends of the text are cut in one pass, instead of by a regular expression that begins anew at every place.");
    }
}
