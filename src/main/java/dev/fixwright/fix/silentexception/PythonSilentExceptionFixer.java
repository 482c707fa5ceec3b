package dev.fixwright.fix.silentexception;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.PythonFixer;
import dev.fixwright.fix.PythonSite;
import dev.fixwright.syntax.grammar.SyntaxEdits;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.python.PythonCall;
import dev.fixwright.syntax.python.PythonFile;
import dev.fixwright.syntax.python.PythonImports;
import java.util.List;
import java.util.Optional;

/** Writes errors to the log that were caught and forgotten. */
public final class PythonSilentExceptionFixer implements PythonFixer {
    private static final String CLEAN_UP =
            "(close|unlink|remove|rmtree|rmdir|rollback|quit|disconnect|kill|terminate|shutdown|cancel"
                    + "|join|stop|release|delete|cleanup|wait|flush)";

    @Override
    public String weakness() {
        return "silentexception";
    }

    @Override
    public Attempt attempt(PythonSite site) {
        Optional<SyntaxNode> found = site.site().node(clause -> forgets(clause).isPresent(), "except_clause");
        if (found.isEmpty()) {
            return site.site().node(clause -> true, "except_clause").isPresent()
                    ? Attempt.declined("the error is already dealt with here")
                    : site.nothing("error that is caught and forgotten");
        }
        SyntaxNode clause = found.get();
        SyntaxNode forgets = forgets(clause).orElseThrow();
        String kind = kind(clause);
        if (!kind.matches("|(builtins\\.)?(Base)?Exception")) {
            return Attempt.declined("only `" + kind + "` is caught here, which is an answer that is expected");
        }
        if (site.isTest()) {
            return Attempt.declined("the file holds tests");
        }
        List<SyntaxNode> tried = clause.parent()
                .flatMap(attempt -> attempt.child("body"))
                .map(SyntaxNode::parts)
                .orElse(List.of());
        if (!tried.isEmpty() && tried.stream().allMatch(one -> cleansUp(site.file(), one))) {
            return Attempt.declined(
                    "`" + PythonSite.words(tried.get(0)) + "` only cleans up, and nothing depends on whether it works");
        }
        Optional<SyntaxNode> function = clause.around("function_definition").flatMap(around -> around.child("name"));
        if (function.filter(name -> name.text().matches("emit|__del__|handleError"))
                .isPresent()) {
            return Attempt.declined(
                    "`" + function.get().text() + "` must not write to the log itself, or it would never end");
        }
        if (!site.file().standsAlone(forgets)) {
            return Attempt.declined("`" + forgets.text() + "` shares its line with other statements");
        }
        return logged(site, clause, forgets);
    }

    private static boolean cleansUp(PythonFile file, SyntaxNode statement) {
        boolean call = statement.is("expression_statement")
                && statement.parts().get(0).is("call")
                && new PythonCall(file, statement.parts().get(0)).method().matches(CLEAN_UP);
        return call || statement.is("delete_statement", "import_statement", "import_from_statement");
    }

    /** The sole {@code pass} or {@code continue} of a handler. */
    private static Optional<SyntaxNode> forgets(SyntaxNode clause) {
        return clause.childOf("block")
                .map(SyntaxNode::parts)
                .filter(parts -> parts.size() == 1)
                .map(parts -> parts.get(0))
                .filter(only -> only.is("pass_statement", "continue_statement")
                        || only.text().equals("..."));
    }

    private static String kind(SyntaxNode clause) {
        SyntaxNode first = clause.parts().get(0);
        SyntaxNode type = first.is("as_pattern") ? first.parts().get(0) : first;
        return first.is("block") ? "" : type.text();
    }

    private Attempt logged(PythonSite site, SyntaxNode clause, SyntaxNode forgets) {
        SyntaxEdits edits = site.edit();
        String function = clause.around("function_definition")
                .flatMap(around -> around.child("name"))
                .map(SyntaxNode::text)
                .orElse("");
        String line = logger(site.file(), edits, clause) + ".warning(\"Ignored an error"
                + (function.isEmpty() ? "" : " in " + function) + "\", exc_info=True)";
        if (forgets.is("continue_statement")) {
            edits.insertBefore(forgets, line);
        } else {
            edits.replace(forgets, line);
        }
        return PythonSite.fixed(
                weakness(),
                edits,
                "The error is written to the log with its place, and the program goes on as before.",
                "Name the kinds of errors that are expected, so that others are not caught.");
    }

    /** The file's own logger, else one by the module's name. */
    private static String logger(PythonFile file, SyntaxEdits edits, SyntaxNode at) {
        for (String name : List.of("logger", "log", "LOGGER", "LOG", "_logger", "_log")) {
            boolean logger = file.scopes().of(name, at).stream()
                    .anyMatch(binding -> binding.value()
                            .filter(value -> file.meaning(value)
                                    .matches("logging\\.getLogger\\(\\)|structlog\\.get_logger\\(\\)"))
                            .isPresent());
            boolean owned = file.scopes().of(name, at).stream()
                    .allMatch(binding -> PythonFile.statement(binding.name())
                            .parent()
                            .filter(suite -> suite.is("module"))
                            .isPresent());
            if (logger && owned) {
                return name;
            }
        }
        return new PythonImports(file, edits).module("logging", at) + ".getLogger(__name__)";
    }
}
