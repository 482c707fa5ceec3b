package dev.fixwright.fix.codeinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.HandedValues;
import dev.fixwright.fix.LaterCalls;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.SinkPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hands values to the language that runs a text, each language in its own way. */
final class Handover {
    private static final Pattern EVALUATING = Pattern.compile("getValue|setValue|getValueType|evaluate|execute");

    private final JavaFile file;
    private final JavaEdits edits;
    private final EvaluatedText sink;
    private final HandedValues values;
    private final List<String> lines = new ArrayList<>();

    Handover(JavaFile file, JavaEdits edits, EvaluatedText sink, HandedValues values) {
        this.file = file;
        this.edits = edits;
        this.sink = sink;
        this.values = values;
    }

    /** Makes the edits; or why they cannot be made. */
    Optional<String> write() {
        Optional<SinkPlace> place = SinkPlace.of(sink.call());
        if (place.isEmpty()) {
            return Optional.of(
                    "the " + sink.kind().language().name() + " text stands where no line can be put before it");
        }
        Optional<String> reason = switch (sink.kind()) {
            case SPEL -> spel();
            case SCRIPT -> script();
            case EL -> el();
            case PROCESSOR -> processor();
            case JEXL -> jexl();
            case MVEL -> mvel();
            case GROOVY -> groovy();
            default -> Optional.of("values cannot be handed to `" + sink.call().getNameAsString() + "` by name");
        };
        if (reason.isEmpty()) {
            values.applyTo(edits);
            if (!lines.isEmpty()) {
                place.get().put(file, edits, lines);
            }
        }
        return reason;
    }

    private Optional<String> spel() {
        Optional<List<MethodCallExpr>> found = LaterCalls.of(sink.call(), EVALUATING);
        if (found.isEmpty()) {
            return Optional.of("the expression is handed on and evaluated elsewhere");
        }
        Optional<String> made = Optional.empty();
        for (MethodCallExpr call : found.get()) {
            boolean given = call.getArguments().isNonEmpty()
                    && file.types()
                            .typeOf(call.getArgument(0))
                            .filter(type -> type.endsWith("EvaluationContext"))
                            .isPresent();
            if (given) {
                Expression context = call.getArgument(0);
                if (!(context instanceof NameExpr name) || !isThere(name)) {
                    return Optional.of("the context `" + file.text(context) + "` has no name by which it could be"
                            + " given variables before the expression is parsed");
                }
                values.lines((key, value) -> file.text(context) + ".setVariable(" + key + ", " + value + ");").stream()
                        .filter(line -> !lines.contains(line))
                        .forEach(lines::add);
                continue;
            }
            if (made.isEmpty()) {
                String name = edits.freshName("context");
                made = Optional.of(name);
                String type = edits.use("org.springframework.expression.spel.support.StandardEvaluationContext");
                lines.add(type + " " + name + " = new " + type + "();");
                lines.addAll(values.lines((key, value) -> name + ".setVariable(" + key + ", " + value + ");"));
            }
            boolean none = call.getArguments().isEmpty();
            edits.insert(
                    none ? file.end(call) - 1 : file.start(call.getArgument(0)), none ? made.get() : made.get() + ", ");
        }
        return Optional.empty();
    }

    private Optional<String> script() {
        int count = sink.call().getArguments().size();
        Expression scope = sink.call().getScope().orElseThrow();
        if (sink.call().getNameAsString().equals("compile")) {
            return Optional.of("the script is compiled here and run elsewhere");
        }
        Expression target = count == 1 ? scope : sink.call().getArgument(1);
        boolean takes = count == 1
                || file.types()
                        .typeOf(target)
                        .filter(type -> type.matches("javax\\.script\\.(Simple)?Bindings"))
                        .isPresent();
        return takes && isNamed(target)
                ? puts(target, "put")
                : Optional.of("`" + file.text(target) + "` cannot be given the values of the script");
    }

    private Optional<String> el() {
        Expression factory = sink.call().getScope().orElseThrow();
        Expression context = sink.call().getArgument(0);
        if (!isNamed(factory) || !isNamed(context)) {
            return Optional.of("the expression factory and its context are not at hand by name");
        }
        lines.addAll(values.lines((name, value) -> file.text(context) + ".getVariableMapper().setVariable(" + name
                + ", " + file.text(factory) + ".createValueExpression(" + value + ", String.class));"));
        return Optional.empty();
    }

    private Optional<String> processor() {
        Expression processor = sink.call().getScope().orElseThrow();
        return isNamed(processor) ? puts(processor, "defineBean") : Optional.of("the processor has no name");
    }

    private Optional<String> jexl() {
        Optional<List<MethodCallExpr>> found = LaterCalls.of(sink.call(), EVALUATING);
        boolean named = found.filter(calls -> calls.stream()
                        .allMatch(call -> call.getArguments().isNonEmpty()
                                && call.getArgument(0) instanceof NameExpr context
                                && isThere(context)))
                .isPresent();
        if (!named) {
            return Optional.of("the context in which the expression is evaluated is not at hand by name here");
        }
        for (MethodCallExpr call : found.get()) {
            puts(call.getArgument(0), "set");
        }
        return Optional.empty();
    }

    /** Whether a variable is declared before the text is parsed, so that values can be put into it. */
    private boolean isThere(NameExpr name) {
        return dev.fixwright.syntax.java.Variables.declaration(name.getNameAsString(), sink.call())
                .filter(found -> found.initializer().isPresent() || found.isParameter())
                .isPresent();
    }

    private Optional<String> mvel() {
        if (!sink.call().getNameAsString().matches("eval|evalToString|evalToBoolean")) {
            return Optional.of("the MVEL text is compiled here and run elsewhere");
        }
        int count = sink.call().getArguments().size();
        if (count > 1) {
            Expression last = sink.call().getArgument(count - 1);
            boolean map = file.types().isA(last, "java.util.Map");
            return map && isNamed(last)
                    ? puts(last, "put")
                    : Optional.of("`" + file.text(last) + "` cannot be given the values of the MVEL text");
        }
        String pairs = String.join(
                ", ",
                values.values().stream()
                        .map(value -> "\"" + value.name() + "\", " + value.expression())
                        .toList());
        edits.insert(
                file.end(sink.call()) - 1,
                ", "
                        + (values.values().size() == 1
                                ? edits.use("java.util.Collections") + ".singletonMap("
                                : edits.use("java.util.Map") + ".of(")
                        + pairs + ")");
        return Optional.empty();
    }

    private Optional<String> groovy() {
        Expression shell = sink.call().getScope().orElseThrow();
        return isNamed(shell)
                        && sink.call().getNameAsString().matches("evaluate|parse")
                        && file.types().typeOf(shell).isPresent()
                ? puts(shell, "setVariable")
                : Optional.of("the Groovy shell has no name by which it could be given variables");
    }

    private Optional<String> puts(Expression target, String method) {
        lines.addAll(
                values.lines((name, value) -> file.text(target) + "." + method + "(" + name + ", " + value + ");"));
        return Optional.empty();
    }

    private static boolean isNamed(Expression target) {
        return target instanceof NameExpr || target instanceof FieldAccessExpr;
    }
}
