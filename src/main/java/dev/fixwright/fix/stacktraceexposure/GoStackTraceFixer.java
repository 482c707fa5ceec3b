package dev.fixwright.fix.stacktraceexposure;

import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.GoFixer;
import dev.fixwright.fix.GoSite;
import dev.fixwright.syntax.go.GoCall;
import dev.fixwright.syntax.go.GoEdits;
import dev.fixwright.syntax.go.GoFile;
import dev.fixwright.syntax.grammar.SyntaxNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes stack traces to the log and gives the client a general answer. */
public final class GoStackTraceFixer implements GoFixer {
    private static final Pattern ANSWERS =
            Pattern.compile("net/http\\.(Error|ResponseWriter\\.Write)|fmt\\.Fprint(f|ln)?|io\\.WriteString"
                    + "|github\\.com/gin-gonic/gin\\.Context\\.(String|AbortWithStatusJSON|JSON)|github\\.com/labstack/echo\\.Context\\.(String|JSON)"
                    + "|\\?\\.(Write|WriteString|String)");
    private static final String GENERAL =
            GoEdits.use("net/http") + ".StatusText(" + GoEdits.use("net/http") + ".StatusInternalServerError)";

    @Override
    public String weakness() {
        return "stacktraceexposure";
    }

    @Override
    public Attempt attempt(GoSite site) {
        List<GoCall> answers = site.calls().stream()
                .filter(call -> ANSWERS.matcher(call.name()).matches())
                .toList();
        Optional<GoCall> answer = answers.stream()
                .filter(call -> trace(site.file(), call).isPresent())
                .findFirst()
                .or(() -> fedFrom(site));
        boolean kept =
                site.call(call -> call.name().equals("runtime/debug.Stack")).isPresent();
        if (answer.isEmpty() && kept) {
            return Attempt.declined(
                    "the stack trace becomes a part of another value, and it cannot be told which answer holds that");
        }
        if (answer.isEmpty()) {
            return answers.isEmpty()
                    ? site.nothing("answer with a stack trace")
                    : Attempt.declined("the answer holds no stack trace any more");
        }
        return general(site, answer.get(), trace(site.file(), answer.get()).orElseThrow());
    }

    /** The argument that holds a stack trace. */
    private static Optional<SyntaxNode> trace(GoFile file, GoCall call) {
        return call.arguments().stream()
                .filter(argument -> isTrace(file, argument))
                .findFirst();
    }

    private static boolean isTrace(GoFile file, SyntaxNode argument) {
        SyntaxNode value = file.resolve(argument);
        return value.all("call_expression").stream()
                        .anyMatch(node -> new GoCall(file, node).name().equals("runtime/debug.Stack"))
                || value.all("identifier").stream()
                        .anyMatch(name -> name != value && (isBuffer(file, name) || isTraceName(file, name)));
    }

    private static boolean isTraceName(GoFile file, SyntaxNode name) {
        return file.scopes()
                .of(name)
                .flatMap(found -> found.ownValue())
                .filter(value -> !value.contains(name)
                        && value.all("call_expression").stream()
                                .anyMatch(node -> new GoCall(file, node).name().equals("runtime/debug.Stack")))
                .isPresent();
    }

    /** A buffer that {@code runtime.Stack} fills. */
    private static boolean isBuffer(GoFile file, SyntaxNode name) {
        return file.scopes()
                .of(name)
                .filter(found -> file.scopes().uses(found).stream()
                        .anyMatch(use -> use.around("call_expression")
                                .filter(node -> new GoCall(file, node).name().equals("runtime.Stack"))
                                .isPresent()))
                .isPresent();
    }

    private static Optional<GoCall> fedFrom(GoSite site) {
        return site.nodes("short_var_declaration", "assignment_statement", "call_expression").stream()
                .flatMap(node -> GoFile.function(node).stream())
                .flatMap(function -> site.file().calls(function).stream())
                .filter(call -> ANSWERS.matcher(call.name()).matches()
                        && trace(site.file(), call).isPresent())
                .findFirst();
    }

    private Attempt general(GoSite site, GoCall answer, SyntaxNode trace) {
        SyntaxNode statement = GoFile.statement(answer.node());
        boolean elsewise = statement
                .child("alternative")
                .filter(other -> other.contains(answer.node()))
                .isPresent();
        if (elsewise || !site.file().takesLinesBefore(statement)) {
            return Attempt.declined("`" + GoSite.words(statement) + "` takes no lines before it");
        }
        GoEdits edits = site.edit();
        boolean format = answer.method().equals("Fprintf");
        boolean many = answer.name().matches("fmt\\.Fprint.*");
        if (many) {
            List<SyntaxNode> arguments = answer.arguments();
            String logged = String.join(
                    ", ",
                    arguments.subList(1, arguments.size()).stream()
                            .map(SyntaxNode::text)
                            .toList());
            String log = answer.method().replaceFirst("^F", "");
            edits.insertBefore(
                    statement,
                    List.of(GoEdits.use("log") + "." + Character.toUpperCase(log.charAt(0)) + log.substring(1) + "("
                            + logged + ")"));
            String function = answer.function().text();
            edits.replace(answer.function(), format ? function.replaceFirst("f$", "ln") : function);
            edits.replace(
                    arguments.get(1).start(),
                    arguments.get(arguments.size() - 1).end(),
                    GENERAL);
        } else {
            String text = trace.text();
            boolean bytes = (site.file().type(trace).equals("[]byte") && !trace.is("call_expression"))
                    || trace.text().matches("debug\\.Stack\\(\\)|\\w+\\[:\\w+]");
            edits.insertBefore(
                    statement,
                    List.of(GoEdits.use("log") + (bytes ? ".Printf(\"%s\", " + text + ")" : ".Print(" + text + ")")));
            edits.replace(trace, bytes || trace.text().startsWith("[]byte") ? "[]byte(" + GENERAL + ")" : GENERAL);
        }
        return GoSite.fixed(
                weakness(),
                edits,
                "The stack trace goes to the log, where operators see it; the client learns only that something went wrong.",
                "Check that no client reads more than the status of the answer.");
    }
}
