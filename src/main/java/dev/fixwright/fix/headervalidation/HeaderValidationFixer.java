package dev.fixwright.fix.headervalidation;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.Constants;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has Netty check headers, which it does unless it is told not to. */
public final class HeaderValidationFixer implements JavaFixer {
    private static final String PACKAGE = "io.netty.handler.codec.http.";
    private static final String TYPES =
            "Default(Full)?Http(Headers|Request|Response)|CombinedHttpHeaders|DefaultLastHttpContent"
                    + "|Http(Request|Response)Decoder|HttpServerCodec|HttpClientCodec|ReadOnlyHttpHeaders";

    @Override
    public String weakness() {
        return "headervalidation";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        JavaFile file = site.file();
        List<Expression> switches = new ArrayList<>();
        boolean seen = false;
        Optional<Expression> deciding = Optional.empty();
        for (ObjectCreationExpr made : site.nodes(ObjectCreationExpr.class)) {
            boolean netty = file.types()
                    .qualified(made.getType())
                    .filter(type -> type.startsWith(PACKAGE)
                            && type.substring(PACKAGE.length()).matches(TYPES))
                    .isPresent();
            seen |= netty;
            Optional<Expression> truth = netty ? validation(file, made) : Optional.empty();
            truth.filter(one -> isFalse(file, one)).ifPresent(switches::add);
            if (deciding.isEmpty()) {
                deciding = truth.filter(one -> !one.isBooleanLiteralExpr()
                        && new Constants(file).text(one).isEmpty());
            }
        }
        for (MethodCallExpr call : site.nodes(MethodCallExpr.class)) {
            boolean netty = call.getNameAsString()
                            .matches(
                                    "withValidation|withNameValidation|withValueValidation|validateHeaders|setValidateHeaders")
                    && call.getArguments().size() == 1;
            seen |= netty;
            if (netty && isFalse(file, call.getArgument(0))) {
                switches.add(call.getArgument(0));
            }
        }
        if (switches.isEmpty() && deciding.isPresent()) {
            return Attempt.declined("`" + file.text(deciding.get())
                    + "` decides whether Netty checks the headers, and its value is known when the program runs");
        }
        if (switches.isEmpty()) {
            return Attempt.declined(
                    seen
                            ? "Netty already checks these headers"
                            : "nothing of Netty that holds headers is made on the reported line");
        }
        JavaEdits edits = file.edit();
        switches.forEach(one -> edits.replace(one, "true"));
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "Netty checks the names and values of headers again, so no value can end its header and begin another one.",
                List.of("A header with a line end in it is refused with an IllegalArgumentException now.")));
    }

    /** The argument that turns the check on or off: the first truth value, after the one that clients have before it. */
    private static Optional<Expression> validation(JavaFile file, ObjectCreationExpr made) {
        List<Expression> truths = made.getArguments().stream()
                .filter(argument -> argument.isBooleanLiteralExpr()
                        || file.types()
                                .typeOf(argument)
                                .filter("boolean"::equals)
                                .isPresent())
                .toList();
        int at = made.getType().getNameAsString().equals("HttpClientCodec") ? 1 : 0;
        return truths.size() > at ? Optional.of(truths.get(at)) : Optional.empty();
    }

    private static boolean isFalse(JavaFile file, Expression truth) {
        return truth.isBooleanLiteralExpr()
                ? !truth.asBooleanLiteralExpr().getValue()
                : new Constants(file).text(truth).filter("false"::equals).isPresent();
    }
}
