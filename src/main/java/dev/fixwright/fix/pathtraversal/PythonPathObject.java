package dev.fixwright.fix.pathtraversal;

import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Paths of {@code pathlib}: put together by {@code /} or {@code joinpath}, and used by their own methods. */
final class PythonPathObject {
    private static final String METHODS =
            "read_text|read_bytes|write_text|write_bytes|open|unlink|touch|iterdir|rmdir|exists"
                    + "|is_file|is_dir|stat|mkdir";

    private PythonPathObject() {}

    /** What a call reads or writes, where it is a method of a path that is put together. */
    static Optional<SyntaxNode> used(PythonFile file, PythonCall call) {
        return call.method().matches(METHODS)
                ? call.receiver()
                        .filter(path -> operands(file, file.resolve(path)).size() > 1)
                : Optional.empty();
    }

    /** The folder's text, where a path is put together from one and from names that are not constant. */
    static Optional<String> folder(PythonFile file, SyntaxNode expression, Predicate<SyntaxNode> isFolder) {
        List<SyntaxNode> operands = operands(file, PythonFile.bare(expression));
        if (operands.size() < 2 || !(isPath(file, operands.get(0), isFolder) || isFolder.test(operands.get(0)))) {
            return Optional.empty();
        }
        int end = 1;
        while (end < operands.size() && file.text(operands.get(end)).isPresent()) {
            end++;
        }
        SyntaxNode last = operands.get(end - 1);
        String text =
                expression.file().source().text().substring(operands.get(0).start(), last.end());
        return end == operands.size()
                ? Optional.empty()
                : Optional.of(
                        end > 1
                                        && operands.get(0)
                                                .parent()
                                                .filter(parent -> parent.is("binary_operator"))
                                                .isEmpty()
                                ? operands.get(0).text()
                                : text);
    }

    /** Whether an expression is a path that the program names itself. */
    private static boolean isPath(PythonFile file, SyntaxNode expression, Predicate<SyntaxNode> isFolder) {
        SyntaxNode value = file.resolve(expression);
        String text = value.text();
        boolean own = text.matches(
                "(?s)(pathlib\\.)?Path\\(__file__\\)(\\.(resolve|absolute)\\(\\))?(\\.parents?(\\[\\d\\])?)*");
        boolean constant = value.is("call")
                && file.meaning(value).equals("pathlib.Path()")
                && new PythonCall(file, value)
                        .arguments().stream()
                                .allMatch(argument -> file.text(argument).isPresent() || isFolder.test(argument));
        boolean joined = value.is("binary_operator")
                && operands(file, value).size() > 1
                && isPath(file, operands(file, value).get(0), isFolder)
                && operands(file, value).stream()
                        .skip(1)
                        .allMatch(part -> file.text(part).isPresent());
        return own || constant || joined;
    }

    /** The folder and what is added to it; the expression alone where nothing is. */
    private static List<SyntaxNode> operands(PythonFile file, SyntaxNode expression) {
        List<SyntaxNode> operands = new ArrayList<>();
        if (expression.is("binary_operator")
                && expression.child("operator").filter(sign -> sign.is("/")).isPresent()) {
            expression.child("left").map(PythonFile::bare).ifPresent(left -> operands.addAll(operands(file, left)));
            expression.child("right").ifPresent(operands::add);
            return operands;
        }
        if (expression.is("call")
                && new PythonCall(file, expression).method().matches("resolve|absolute|expanduser")
                && new PythonCall(file, expression).receiver().isPresent()) {
            List<SyntaxNode> inside = operands(
                    file,
                    PythonFile.bare(new PythonCall(file, expression).receiver().get()));
            return inside.size() > 1 ? inside : List.of(expression);
        }
        if (expression.is("call") && new PythonCall(file, expression).method().equals("joinpath")) {
            PythonCall call = new PythonCall(file, expression);
            call.receiver().ifPresent(operands::add);
            operands.addAll(call.positional());
            return operands;
        }
        return List.of(expression);
    }
}
