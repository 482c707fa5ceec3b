package dev.fixwright.fix.stacktraceexposure;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.JavaScriptFixer;
import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.Objects;
import dev.fixwright.syntax.javascript.Piece;
import dev.fixwright.syntax.javascript.ScriptEdits;
import dev.fixwright.syntax.javascript.ScriptFile;
import dev.fixwright.syntax.javascript.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Logs an error and gives the client a general answer. */
public final class JavaScriptStackTraceExposureFixer implements JavaScriptFixer {
    private static final String ANSWERS =
            "(~(res|response|reply|ctx)|.*(Response|Reply)#)(\\.\\w+(\\(\\))?)*\\.(send|end|write|json|render)"
                    + "|(next/server\\.NextResponse|Response)\\.json";

    /** What is made to be an answer, or to become one in the framework's hands. */
    private static final String MADE =
            "Response|next/server\\.NextResponse|graphql\\.GraphQLError|@nestjs/common\\.(Http|\\w+[a-z])Exception";

    private static final String NAME = "(e|er|err|error|ex|exception|reason)";
    private static final String ERROR = "(" + NAME + "|\\(" + NAME + " as \\w+\\))";

    @Override
    public String weakness() {
        return "stacktraceexposure";
    }

    @Override
    public Attempt attempt(ScriptSite site) {
        Optional<SyntaxNode> call = site.sink(one -> site.script().called(one).matches(ANSWERS), "call_expression")
                .or(() -> site.sink(one -> site.script().called(one).matches(MADE), "new_expression"))
                .or(() -> returned(site));
        if (call.isEmpty()) {
            return Attempt.declined("nothing on these lines answers a client");
        }
        List<SyntaxNode> told = new ArrayList<>();
        List<SyntaxNode> answers = call.get().is("object") ? call.stream().toList() : ScriptFile.arguments(call.get());
        answers.forEach(argument -> collect(written(site, argument), told));
        if (told.isEmpty()) {
            return Attempt.declined(
                    answers.stream().anyMatch(argument -> argument.text().contains(".stack"))
                            ? "what is told of the error depends on a condition, which is for its authors to judge"
                            : "the answer already says nothing about an error");
        }
        ScriptEdits edits = site.edit();
        for (SyntaxNode one : told) {
            boolean embedded = one.parent()
                    .filter(above -> above.is("template_substitution"))
                    .isPresent();
            Optional<SyntaxNode> pair = one.parent()
                    .filter(above -> above.is("pair") && Objects.key(above).matches("(?i)stack|trace|stacktrace"))
                    .filter(above -> above.parent()
                            .filter(object -> object.parts().size() > 1)
                            .isPresent());
            if (pair.isPresent()) {
                Objects.remove(edits.ranges(), pair.get());
                continue;
            }
            edits.replace(
                    embedded ? one.parent().get() : one,
                    embedded ? "internal error" : edits.quoted("Internal Server Error"));
        }
        String error = told.get(0)
                .text()
                .replaceFirst("^String\\((.*)\\)$", "$1")
                .replaceFirst("[?.]*\\.(stack|message|toString\\(\\))$", "")
                .replaceFirst("^\\((\\w+) as \\w+\\)$", "$1");
        if (!isLogged(call.get(), error)) {
            edits.before(told.get(0), "console.error(" + error + ");");
        }
        return site.fix(
                weakness(),
                edits,
                "The error is logged on the server, and the client gets a general answer that tells nothing about the program.",
                "Check that no client reads the error's text.");
    }

    /** What a function behind a gateway returns: a status with a body. */
    private static Optional<SyntaxNode> returned(ScriptSite site) {
        return site.nodes("object").stream()
                .flatMap(object ->
                        Stream.concat(Stream.of(object), object.ancestors().filter(above -> above.is("object"))))
                .filter(object -> Objects.value(object, "statusCode").isPresent()
                        && Objects.value(object, "body").isPresent())
                .findFirst();
    }

    /** An object that was put together just before is looked at where it is written. */
    private static SyntaxNode written(ScriptSite site, SyntaxNode argument) {
        return site.script()
                .bindings()
                .soleValue(argument)
                .filter(value -> value.is("object") && Statements.sameFunction(value, argument))
                .orElse(argument);
    }

    /** The parts of an answer that are an error, its stack or its message. */
    private static void collect(SyntaxNode node, List<SyntaxNode> told) {
        if (node.is("object")) {
            for (SyntaxNode part : node.parts()) {
                Objects.value(node, Objects.key(part))
                        .filter(value -> value.is(
                                "identifier",
                                "member_expression",
                                "object",
                                "call_expression",
                                "template_string",
                                "binary_expression",
                                "ternary_expression"))
                        .ifPresent(value -> collect(value, told));
            }
            return;
        }
        if (node.is("call_expression") && node.text().startsWith("JSON.stringify(")) {
            ScriptFile.argument(node, 0).ifPresent(inside -> collect(inside, told));
            return;
        }
        for (Piece.Value value : Piece.values(node)) {
            if (value.expression()
                    .text()
                    .matches(ERROR + "(\\??\\.(stack|toString\\(\\)))?|String\\(" + ERROR
                            + "(\\??\\.stack)?\\)|\\w+\\??\\.stack")) {
                told.add(value.expression());
            }
        }
    }

    private static boolean isLogged(SyntaxNode call, String error) {
        SyntaxNode statement = Statements.around(call).orElse(call);
        return statement.parent().stream()
                .flatMap(block -> block.parts().stream())
                .filter(other -> other.start() < call.start())
                .anyMatch(other -> other.text()
                        .matches("(?s).*\\blog\\w*\\b.*\\b" + Pattern.quote(error) + "\\b.*|console\\..*\\b"
                                + Pattern.quote(error) + "\\b.*"));
    }
}
