package dev.fixwright.fix.stacktraceexposure;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.CatchClause;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the expressions that read an exception, also through a variable or a writer that its stack trace went to. */
final class ExceptionDetails {
    private static final Set<String> DETAILS =
            Set.of("getMessage", "getLocalizedMessage", "toString", "getStackTrace", "getCause", "fillInStackTrace");

    private final JavaFile file;

    ExceptionDetails(JavaFile file) {
        this.file = file;
    }

    /** The outermost of them in an expression; for a variable that serves nothing else, those that it is made of. */
    List<Expression> in(Expression argument) {
        if (isDetail(argument)) {
            return List.of(argument);
        }
        if (argument instanceof NameExpr name) {
            return inVariable(name);
        }
        List<Expression> details = new ArrayList<>();
        argument.getChildNodes().stream()
                .filter(Expression.class::isInstance)
                .forEach(child -> details.addAll(in((Expression) child)));
        return details;
    }

    private List<Expression> inVariable(NameExpr name) {
        Optional<Variables.Declaration> local = Variables.declaration(name).filter(Variables.Declaration::isLocal);
        List<Expression> details = local.flatMap(Variables::soleValue)
                .filter(value -> value.findFirst(
                                NameExpr.class, one -> one.getNameAsString().equals(name.getNameAsString()))
                        .isEmpty())
                .map(this::in)
                .orElse(List.of());
        boolean alone = local.filter(one -> Variables.uses(one).size() == 1).isPresent();
        return details.isEmpty() || alone || !file.types().isString(name) ? details : List.of(name);
    }

    private boolean isDetail(Expression expression) {
        if (expression instanceof NameExpr name) {
            return isException(name) || !traces(name).isEmpty();
        }
        if (!(expression instanceof MethodCallExpr call)) {
            return false;
        }
        boolean own = call.getScope().filter(this::isDetail).isPresent();
        boolean given = call.getNameAsString().matches("getStackTrace|getStackTraceAsString|toString|valueOf")
                && call.getArguments().stream().anyMatch(this::isDetail);
        return (own && DETAILS.contains(call.getNameAsString())) || given;
    }

    private boolean isException(NameExpr name) {
        Optional<Variables.Declaration> declaration = Variables.declaration(name);
        return declaration
                        .flatMap(declared -> declared.node().getParentNode())
                        .filter(CatchClause.class::isInstance)
                        .isPresent()
                || declaration
                        .flatMap(Variables.Declaration::type)
                        .filter(type -> file.types().names(type, "java.lang.StackTraceElement"))
                        .isPresent()
                || file.types().isA(name, "java.lang.Throwable");
    }

    /** The {@code printStackTrace} that wrote what a detail holds, where it is a writer's text. */
    List<MethodCallExpr> traces(Expression detail) {
        return detail.findAll(NameExpr.class).stream()
                .flatMap(name -> traces(name).stream())
                .toList();
    }

    private List<MethodCallExpr> traces(NameExpr name) {
        boolean writer = file.types().isA(name, "java.io.StringWriter")
                || file.types().isA(name, "java.io.ByteArrayOutputStream");
        return writer
                ? JavaFile.around(name, CallableDeclaration.class).stream()
                        .flatMap(method -> ((Node) method).findAll(MethodCallExpr.class).stream())
                        .filter(call -> call.getNameAsString().equals("printStackTrace")
                                && call.getArguments().size() == 1
                                && leadsTo(call.getArgument(0), name.getNameAsString()))
                        .toList()
                : List.of();
    }

    private static boolean leadsTo(Expression target, String name) {
        Expression made =
                target instanceof NameExpr one ? Variables.soleValue(one).orElse(target) : target;
        return made.findFirst(NameExpr.class, one -> one.getNameAsString().equals(name))
                .isPresent();
    }

    /** The name of the exception that a detail tells of. */
    Optional<String> exception(Expression detail) {
        Optional<NameExpr> name = detail.findFirst(
                NameExpr.class, one -> Variables.declaration(one).isPresent());
        return name.filter(this::isException)
                .map(NameExpr::getNameAsString)
                .or(() -> name.flatMap(Variables::soleValue).flatMap(this::exception));
    }
}
