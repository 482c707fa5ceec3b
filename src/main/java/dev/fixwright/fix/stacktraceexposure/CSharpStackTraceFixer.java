package dev.fixwright.fix.stacktraceexposure;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.CSharpFixer;
import dev.fixwright.fix.CSharpSite;
import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.syntax.csharp.CSharpFile;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Logs an exception and gives the client a general answer. */
public final class CSharpStackTraceFixer implements CSharpFixer {
    private static final String ANSWER = "An internal error has occurred.";
    private static final Pattern GENERAL = Pattern.compile(
            "|(System\\.)?(Exception|SystemException|InvalidOperationException|NullReferenceException|IOException|(Sql|Db|Npgsql|MySql|Sqlite)Exception)");

    @Override
    public String weakness() {
        return "stacktraceexposure";
    }

    @Override
    public Attempt attempt(CSharpSite site) {
        Optional<SyntaxNode> clause = site
                .nodes(
                        "return_statement",
                        "expression_statement",
                        "invocation_expression",
                        "identifier",
                        "local_declaration_statement")
                .stream()
                .flatMap(node -> node.around("catch_clause").stream())
                .findFirst();
        if (clause.isEmpty()) {
            return site.nothing("answer of a `catch` block");
        }
        Optional<SyntaxNode> declared = clause.get().childOf("catch_declaration");
        String name =
                declared.flatMap(one -> one.child("name")).map(SyntaxNode::text).orElse("");
        if (name.isEmpty()) {
            return Attempt.declined("the answer already shows nothing of the exception");
        }
        String type =
                declared.flatMap(one -> one.child("type")).map(SyntaxNode::text).orElse("");
        boolean general = GENERAL.matcher(type).matches();
        List<SyntaxNode> shown = site.nodes("invocation_expression", "member_access_expression", "identifier").stream()
                .filter(node -> clause.get().contains(node) && shows(node, name, general))
                .filter(node -> node.ancestors()
                        .takeWhile(above -> above != clause.get())
                        .noneMatch(above -> shows(above, name, general)))
                .filter(node -> !isLogged(node) && !isThrown(node))
                .distinct()
                .toList();
        if (shown.isEmpty()) {
            return Attempt.declined(
                    general || !clause.get().text().contains(name + ".Message")
                            ? "the answer already shows nothing of the exception"
                            : "the message of a `" + type
                                    + "` may be meant for the client, and nothing else of it is shown");
        }
        SyntaxNode statement = CSharpFile.statement(shown.get(0));
        if (!site.file().standsAlone(statement)) {
            return Attempt.declined("the exception is shown by a statement that cannot have another one before it");
        }
        return general(site, clause.get(), shown, statement, name);
    }

    private static boolean shows(SyntaxNode node, String name, boolean messages) {
        String chain = "(\\.(InnerException|GetBaseException\\(\\)))*";
        String text = node.text().replace("?.", ".").replace("!", "");
        if (node.is("identifier")) {
            return text.equals(name)
                    && node.parent()
                            .filter(up -> up.is("interpolation", "argument")
                                    || (up.is("binary_expression")
                                            && up.childOf("+").isPresent()))
                            .isPresent();
        }
        return node.is("invocation_expression", "member_access_expression")
                && text.matches(Pattern.quote(name) + chain + "\\.(ToString\\(\\)|StackTrace"
                        + (messages ? "|Message" : "") + ")");
    }

    private static boolean isLogged(SyntaxNode node) {
        return node.ancestors()
                .filter(above -> above.is("invocation_expression"))
                .anyMatch(
                        call -> call.child("function")
                                .map(SyntaxNode::text)
                                .orElse("")
                                .matches(
                                        "(?s)(.*\\.)?_?([lL]og\\w*|Logger|Console|Trace|Debug|Telemetry\\w*)(\\.\\w+)?|.*\\.(Log\\w*|TrackException|Error|Warn|Fatal)"));
    }

    private static boolean isThrown(SyntaxNode node) {
        return node.around("throw_statement", "throw_expression").isPresent();
    }

    private Attempt general(
            CSharpSite site, SyntaxNode clause, List<SyntaxNode> shown, SyntaxNode statement, String name) {
        SyntaxEdits edits = site.edit();
        for (SyntaxNode node : shown) {
            Optional<SyntaxNode> braces = node.parent().filter(up -> up.is("interpolation"));
            Optional<SyntaxNode> sum = sumOf(node, shown);
            if (sum.isPresent()) {
                edits.replace(sum.get(), "\"" + ANSWER + "\"");
                continue;
            }
            if (braces.isPresent()) {
                edits.replace(braces.get(), "an internal error");
                unmark(braces.get(), shown, edits);
            } else {
                edits.replace(node, "\"" + ANSWER + "\"");
            }
        }
        boolean logged =
                clause.all("identifier").stream().anyMatch(use -> use.text().equals(name) && isLogged(use));
        if (!logged) {
            edits.insertBefore(statement, logger(site, clause).replace("EXCEPTION", name));
        }
        return SyntaxSite.fixed(
                weakness(),
                edits,
                "The exception goes into the log, and the client gets a general answer.",
                "Check that no client reads the exception's text.");
    }

    /** All of a sum that shows the exception several times, with nothing but constants beside it. */
    private static Optional<SyntaxNode> sumOf(SyntaxNode node, List<SyntaxNode> shown) {
        SyntaxNode whole = node;
        while (whole.parent()
                .filter(up -> up.is("binary_expression") && up.childOf("+").isPresent())
                .isPresent()) {
            whole = whole.parent().get();
        }
        SyntaxNode sum = whole;
        long inside = shown.stream().filter(sum::contains).count();
        boolean constants = sum.all().stream()
                .filter(part -> part.parent()
                        .filter(up -> up.is("binary_expression") && sum.contains(up))
                        .isPresent())
                .allMatch(part -> part.is("string_literal", "+", "binary_expression") || shown.contains(part));
        return sum != node && inside > 1 && constants ? Optional.of(sum) : Optional.empty();
    }

    /** A literal whose values are all gone needs no {@code $}. */
    private static void unmark(SyntaxNode braces, List<SyntaxNode> shown, SyntaxEdits edits) {
        SyntaxNode literal = braces.parent().orElse(braces);
        boolean empty = literal.all("interpolation").stream()
                .allMatch(one -> shown.stream().anyMatch(one::contains));
        if (empty && literal.text().startsWith("$\"") && !literal.text().contains("{{")) {
            edits.replace(literal.start(), literal.start() + 1, "");
        }
    }

    /** The statement that logs, with the logger that the class has. */
    private static String logger(CSharpSite site, SyntaxNode clause) {
        for (String field : List.of("_logger", "logger", "_log", "log", "Logger", "Log")) {
            var bindings = site.file().names().of(field, clause);
            String type = bindings.stream()
                    .flatMap(one -> one.type().stream())
                    .map(SyntaxNode::text)
                    .findFirst()
                    .orElse("");
            if (type.matches("ILogger(<.*>)?")) {
                return field + ".LogError(EXCEPTION, \"Unexpected error\");";
            }
            if (type.matches("ILog|(NLog\\.)?Logger")) {
                return field + ".Error("
                        + (type.equals("ILog") ? "\"Unexpected error\", EXCEPTION" : "EXCEPTION, \"Unexpected error\"")
                        + ");";
            }
        }
        return "System.Diagnostics.Trace.TraceError(\"{0}\", EXCEPTION);";
    }
}
