package dev.fixwright.fix.trustboundary;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import dev.fixwright.fix.Attempt;
import dev.fixwright.fix.Concatenation;
import dev.fixwright.fix.FedExpressions;
import dev.fixwright.fix.Fix;
import dev.fixwright.fix.Guards;
import dev.fixwright.fix.HarmlessText;
import dev.fixwright.fix.JavaFixer;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Patch;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.OwnMethod;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets only a checked copy of a request's text cross into the session, as a value and as the name of one. */
public final class TrustBoundaryFixer implements JavaFixer {
    private static final OwnMethod TEXT = OwnMethod.of(
            "sessionText",
            "/** A request's text as it is, for the session to keep; refuses control characters and brackets of markup. */",
            "private static String sessionText(String text) {",
            "    if (text == null) {",
            "        return null;",
            "    }",
            "    StringBuilder checked = new StringBuilder(text.length());",
            "    for (char c : text.toCharArray()) {",
            "        if (c == '<' || c == '>' || (Character.isISOControl(c) && !Character.isWhitespace(c))) {",
            "            throw new IllegalArgumentException(\"The text holds markup or control characters\");",
            "        }",
            "        checked.append(c);",
            "    }",
            "    return checked.toString();",
            "}");

    @Override
    public String weakness() {
        return "trustboundary";
    }

    @Override
    public Attempt attempt(JavaSite site) {
        List<MethodCallExpr> calls =
                FedExpressions.onOrFedBy(site, MethodCallExpr.class, call -> isStore(site.file(), call));
        if (calls.isEmpty()) {
            return Attempt.declined("nothing is put into a session on the reported line");
        }
        JavaEdits edits = site.file().edit();
        List<String> checked = new ArrayList<>();
        Optional<String> problem = Optional.empty();
        for (MethodCallExpr call : calls) {
            for (Expression argument : call.getArguments()) {
                Optional<String> refused = check(site.file(), edits, argument, checked);
                problem = problem.or(() -> refused);
            }
        }
        if (checked.isEmpty()) {
            return Attempt.declined(problem.orElse(
                    "only constants, numbers and checked texts are put into the session, which needs no fix"));
        }
        return fixed(edits, checked);
    }

    private static boolean isStore(JavaFile file, MethodCallExpr call) {
        if (!call.getNameAsString().matches("setAttribute|putValue")
                || call.getArguments().size() != 2) {
            return false;
        }
        Optional<Expression> scope = call.getScope();
        Optional<String> type = scope.flatMap(file.types()::typeOf);
        return type.map(name -> name.endsWith(".HttpSession"))
                .orElseGet(() -> scope.filter(one -> one.toString().matches("(?i).*session(\\(.*\\))?"))
                        .isPresent());
    }

    /** Checks one argument; present is the reason why it cannot be. */
    private static Optional<String> check(JavaFile file, JavaEdits edits, Expression argument, List<String> checked) {
        if (new HarmlessText(file).isHarmless(argument)
                || isChecked(argument)
                || new Guards(file).allowOnlyKnown(argument)) {
            return Optional.empty();
        }
        if (holdsMarkup(argument)) {
            return Optional.of("`" + argument + "` holds markup of the application's own, which a check would refuse");
        }
        List<Expression> elements = SessionElements.of(file, argument);
        if (!elements.isEmpty()) {
            Optional<String> problem = Optional.empty();
            for (Expression element : elements) {
                Optional<String> refused = check(file, edits, element, checked);
                problem = problem.or(() -> refused);
            }
            return problem;
        }
        Optional<String> text = text(file, argument);
        if (text.isEmpty()) {
            return Optional.of("`" + argument + "` is "
                    + file.types()
                            .typeOf(argument)
                            .map(type -> "of type " + type)
                            .orElse("of an unknown type")
                    + ", not a text whose characters could be checked");
        }
        edits.replace(argument, edits.call(TEXT, argument) + "(" + text.get() + ")");
        checked.add(argument.toString());
        return Optional.empty();
    }

    private static boolean isChecked(Expression argument) {
        return argument instanceof MethodCallExpr call && call.getNameAsString().startsWith(TEXT.name());
    }

    /** The argument as a String; empty where it is none. */
    private static Optional<String> text(JavaFile file, Expression argument) {
        if (Concatenation.isText(file, argument)) {
            return Optional.of(file.text(argument));
        }
        boolean holdsText = argument instanceof NameExpr name
                && Variables.soleValue(name)
                        .filter(value -> Concatenation.isText(file, value))
                        .isPresent();
        return holdsText ? Optional.of("(String) " + file.text(argument)) : Optional.empty();
    }

    private static boolean holdsMarkup(Expression argument) {
        List<Expression> origins = new ArrayList<>(List.of(argument));
        for (NameExpr name : argument.findAll(NameExpr.class)) {
            Variables.declaration(name).ifPresent(declared -> {
                declared.initializer().ifPresent(origins::add);
                Variables.assignments(declared).forEach(assign -> origins.add(assign.getValue()));
            });
        }
        return origins.stream()
                .flatMap(origin -> origin.findAll(StringLiteralExpr.class).stream())
                .anyMatch(literal -> literal.asString().contains("<"));
    }

    private Attempt fixed(JavaEdits edits, List<String> checked) {
        return new Attempt.Fixed(new Fix(
                weakness(),
                Patch.of(edits.patch()),
                "`" + String.join("`, `", checked)
                        + "` is refused if it holds markup or control characters before it goes into the"
                        + " session, so nothing of that kind gets past the point from which on the session is trusted.",
                List.of(
                        "Where the code knows what values are allowed here, check for exactly those.",
                        "A request that may choose the name of an attribute can still replace another one; see which names"
                                + " the application relies on.")));
    }
}
