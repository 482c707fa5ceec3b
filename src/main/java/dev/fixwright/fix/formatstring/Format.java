package dev.fixwright.fix.formatstring;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A call of Java that fills the places of a format.
 *
 * @param call the call
 * @param text what holds the format: an argument, or the text that {@code formatted} is called on
 * @param values the arguments that fill its places
 */
record Format(MethodCallExpr call, Expression text, List<Expression> values) {
    private static final List<String> OWNERS =
            List.of("java.util.Formatter", "java.io.PrintStream", "java.io.PrintWriter", "java.io.Console");
    private static final Set<String> NAMES = Set.of("format", "printf");

    static Optional<Format> of(JavaFile file, Expression expression) {
        if (!(expression instanceof MethodCallExpr call)) {
            return Optional.empty();
        }
        String name = call.getNameAsString();
        if (name.equals("formatted")
                && call.getScope().filter(file.types()::isString).isPresent()) {
            return Optional.of(new Format(call, call.getScope().orElseThrow(), call.getArguments()));
        }
        if (call.getArguments().isEmpty() || !isFormat(file, call)) {
            return Optional.empty();
        }
        boolean located = call.getArguments().size() > 1 && isLocale(file, call.getArgument(0));
        int at = located ? 1 : 0;
        List<Expression> values =
                call.getArguments().subList(at + 1, call.getArguments().size());
        return Optional.of(new Format(call, call.getArgument(at), values));
    }

    private static boolean isFormat(JavaFile file, MethodCallExpr call) {
        String name = call.getNameAsString();
        if (file.types().isStaticCall(call, "java.lang.String", "format")) {
            return true;
        }
        if (call.getScope().isEmpty()) {
            return false;
        }
        Expression scope = call.getScope().get();
        boolean asks = name.matches("readLine|readPassword") && file.types().isA(scope, "java.io.Console");
        return asks
                || (NAMES.contains(name)
                        && OWNERS.stream().anyMatch(owner -> file.types().isA(scope, owner)));
    }

    private static boolean isLocale(JavaFile file, Expression argument) {
        return argument.toString().matches("(\\w+\\.)*Locale\\..*")
                || file.types().isA(argument, "java.util.Locale")
                || argument.isNullLiteralExpr();
    }

    /** Whether the values come in one array, to which none can be added. */
    boolean hasArray(JavaFile file) {
        if (values.size() != 1) {
            return false;
        }
        Optional<String> type = file.types().typeOf(values.get(0));
        boolean variable = values.get(0) instanceof NameExpr name
                && Variables.declaration(name)
                        .filter(found -> found.node() instanceof Parameter parameter && parameter.isVarArgs())
                        .isPresent();
        return variable
                || type.filter(name -> name.endsWith("[]")).isPresent()
                || (type.isEmpty() && values.get(0).toString().matches("(?i)(\\w+\\.)*(args|arguments|params|values)"));
    }
}
