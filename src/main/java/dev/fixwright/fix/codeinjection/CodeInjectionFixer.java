package dev.fixwright.fix.codeinjection;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.HandedValues;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.LaterCalls;
import dev.fixwright.fix.TextSinks;
import dev.fixwright.fix.codeinjection.EvaluatedText.Kind;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Hands values that were written into a script or an expression over as variables, so that its text is constant. An
 * expression of Spring that comes from outside as a whole is evaluated where it reaches nothing but data.
 */
public final class CodeInjectionFixer implements JavaFixer {
    private static final Pattern OF_SPRING = Pattern.compile("(get|set)Value(Type|TypeDescriptor)?");

    @Override
    public String weakness() {
        return "codeinjection";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<EvaluatedText> sinks =
                TextSinks.of(site, one -> EvaluatedText.of(file, one).map(EvaluatedText::text)).stream()
                        .flatMap(sink -> EvaluatedText.of(file, sink.call()).stream())
                        .toList();
        if (sinks.isEmpty()) {
            return Attempt.declined(
                    "nothing on the reported line runs a text as code that Java programs could hand values to");
        }
        Attempt last = attempt(file, sinks.get(0));
        for (int i = 1; i < sinks.size() && last instanceof Attempt.Declined; i++) {
            last = attempt(file, sinks.get(i));
        }
        return last;
    }

    private Attempt attempt(JavaFile file, EvaluatedText sink) {
        if (sink.kind() == Kind.MESSAGE) {
            return new MessageTemplate(file, sink).attempt();
        }
        UnaryOperator<String> inCode = name -> sink.kind() == Kind.SPEL || sink.kind() == Kind.OGNL ? "#" + name : name;
        HandedValues values =
                HandedValues.of(file, sink.text(), sink.kind().language(), name -> "${" + name + "}", inCode);
        Optional<String> obstacle = values.obstacle();
        if (obstacle.isPresent()) {
            boolean safe = obstacle.get().contains("needs no fix");
            return sink.kind() == Kind.SPEL && !safe
                    ? confined(file, sink.call(), obstacle.get())
                    : Attempt.declined(obstacle.get());
        }
        JavaEdits edits = file.edit();
        Optional<String> reason = new Handover(file, edits, sink, values).write();
        return reason.map(Attempt::declined)
                .orElseGet(() -> new Attempt.Fixed(new Fix(
                        weakness(),
                        Patch.of(edits.patch()),
                        "The " + sink.kind().language().name() + " text is constant and asks for " + values.names()
                                + " by name, so no value can be run as code.",
                        List.of())));
    }

    private Attempt confined(JavaFile file, MethodCallExpr parse, String obstacle) {
        Optional<List<MethodCallExpr>> evaluations = LaterCalls.of(parse, OF_SPRING);
        if (evaluations.isEmpty()) {
            return Attempt.declined(obstacle + "; and it is evaluated elsewhere");
        }
        JavaEdits edits = file.edit();
        SpelContexts contexts = new SpelContexts(file, edits);
        Optional<String> reason = contexts.confine(evaluations.get());
        if (reason.isPresent()) {
            return Attempt.declined(reason.get());
        }
        if (contexts.areConfined()) {
            return Attempt.declined("the expression is already evaluated where it reaches nothing but data");
        }
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "The expression is evaluated in a SimpleEvaluationContext, in which it reads properties and calls methods of"
                        + " the objects it is given, but reaches no class, constructor or bean.",
                List.of("Expressions that name classes, make objects or ask for beans are refused now.")));
    }
}
