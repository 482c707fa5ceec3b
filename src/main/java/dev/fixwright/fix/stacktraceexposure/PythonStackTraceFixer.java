package dev.fixwright.fix.stacktraceexposure;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.Binding;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Logs an exception and gives the client a general answer. */
public final class PythonStackTraceFixer implements PythonFixer {
    private static final String ANSWER = "\"An internal error has occurred.\"";

    /** Exceptions that a framework turns into an answer with their text in it. */
    private static final Pattern ANSWERS = Pattern.compile(
            "^raise\\s+([\\w.]+\\.)?(HTTPException|HTTPError|APIException|ValidationError|ParseError|Http404|RequestValidationError"
                    + "|HTTP[A-Z]\\w+|BadRequest|NotFound|InternalServerError|Forbidden|Unauthorized|Conflict|UnprocessableEntity"
                    + "|SuspiciousOperation)\\s*\\(");

    @Override
    public String weakness() {
        return "stacktraceexposure";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<SyntaxNode> clause =
                site.nodes("return_statement", "call", "expression_statement", "identifier").stream()
                        .flatMap(node -> node.around("except_clause").stream())
                        .findFirst();
        if (clause.isEmpty()) {
            clause = site.nodes("call").stream()
                    .filter(node -> shows(site, node, ""))
                    .flatMap(node -> node.around("function_definition").stream())
                    .findFirst();
        }
        if (clause.isEmpty()) {
            return site.nothing("answer of an `except` block");
        }
        SyntaxNode around = clause.get();
        String name = around.all("as_pattern_target").stream()
                .findFirst()
                .map(SyntaxNode::text)
                .orElse("");
        List<SyntaxNode> shown = site.nodes("call", "identifier", "interpolation").stream()
                .filter(node -> shows(site, node, name))
                .filter(node -> node.ancestors().noneMatch(above -> shows(site, above, name)))
                .filter(around::contains)
                .distinct()
                .toList();
        if (shown.isEmpty() && !name.isEmpty()) {
            Optional<SyntaxNode> part = site.nodes("attribute").stream()
                    .filter(found -> found.child("object")
                            .filter(object -> object.text().equals(name))
                            .isPresent())
                    .findFirst();
            if (part.isPresent()) {
                return Attempt.declined(
                        "`" + PythonSite.words(part.get()) + "` is what the program itself says of the error");
            }
        }
        if (shown.isEmpty()) {
            return Attempt.declined("the answer already shows nothing of the exception");
        }
        SyntaxNode statement = PythonFile.statement(shown.get(0));
        if (statement.is("raise_statement")
                && !ANSWERS.matcher(statement.text()).find()) {
            return Attempt.declined("`" + PythonSite.words(statement)
                    + "` hands the exception on to other code, and what a client is told of it is decided there");
        }
        if (!site.file().standsAlone(statement)) {
            return Attempt.declined("the exception is shown by a statement that cannot have another one before it");
        }
        SyntaxEdits edits = site.edit();
        for (SyntaxNode node : shown) {
            boolean inText = node.is("interpolation");
            if (inText) {
                edits.replace(node, "an internal error");
            } else {
                edits.replace(node, ANSWER);
            }
        }
        if (!logged(around)) {
            edits.insertBefore(statement, logger(site, edits, statement) + ".exception(\"Unexpected error\")");
        }
        return PythonSite.fixed(
                weakness(),
                edits,
                "The exception goes into the log with its stack trace, and the client gets a general answer.",
                "Check that no client reads the exception's text.");
    }

    private static boolean shows(PythonSite site, SyntaxNode node, String name) {
        boolean placed = node.parent()
                .filter(parent ->
                        parent.is("interpolation", "attribute") || !node.field().isEmpty())
                .isPresent();
        if (node.is("identifier") && !placed) {
            SyntaxNode value = site.file().resolve(node);
            return value != node && shows(site, value, name);
        }
        if (node.is("interpolation")
                && node.child("expression")
                        .filter(inner -> inner.is("identifier"))
                        .isPresent()) {
            SyntaxNode value = site.file().resolve(node.child("expression").orElseThrow());
            if (value.is("call") && shows(site, value, name)) {
                return true;
            }
        }
        String meaning =
                node.is("call") ? site.file().meaning(node.child("function").orElse(node)) : "";
        if (meaning.matches("traceback\\.(format_exc|format_exception|format_tb)")) {
            return true;
        }
        if (name.isEmpty()) {
            return false;
        }
        String exception = "(\\s*" + Pattern.quote(name) + "(\\.args(\\[0\\])?|\\.message)?\\s*)";
        if (node.is("interpolation")) {
            return node.text()
                    .matches("\\{" + exception + "(![rsa])?(:[^}]*)?\\}|\\{(str|repr)\\(" + exception + "\\)\\}");
        }
        return node.is("call") && node.text().matches("(str|repr|format)\\(" + exception + "\\)");
    }

    private static boolean logged(SyntaxNode clause) {
        return clause.all("call").stream()
                .anyMatch(call -> call.text().matches("(?s).*\\.(exception|print_exc)\\(.*|(?s).*exc_info=.*"));
    }

    private static String logger(PythonSite site, SyntaxEdits edits, SyntaxNode at) {
        for (String name : List.of("logger", "log", "LOGGER", "LOG", "_logger")) {
            List<Binding> found = site.file().scopes().of(name, at);
            if (found.size() == 1 && found.get(0).is(Binding.Kind.ASSIGNED)) {
                return name;
            }
        }
        List<Binding> app = site.file().scopes().of("app", at);
        boolean flask = app.size() == 1
                && app.get(0).value().map(site.file()::meaning).orElse("").equals("flask.Flask()");
        return flask ? "app.logger" : new PythonImports(site.file(), edits).module("logging", at);
    }
}
