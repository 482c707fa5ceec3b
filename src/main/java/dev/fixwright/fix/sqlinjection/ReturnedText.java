package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.StringParts;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/**
 * An SQL text that a method of the same file puts together from what it is given: {@code query(name)}.
 *
 * @param call the call
 * @param method the method
 * @param parts what the method returns
 */
record ReturnedText(JavaFile file, MethodCallExpr call, MethodDeclaration method, StringParts parts) {

    /** Empty where the argument is no call of such a method. */
    static Optional<ReturnedText> of(JavaFile file, Expression argument) {
        Expression made = argument instanceof NameExpr name
                ? Variables.declaration(name)
                        .filter(found -> found.isLocal())
                        .flatMap(Variables::soleValue)
                        .orElse(argument)
                : argument;
        if (!(made instanceof MethodCallExpr call)
                || call.getScope().filter(scope -> !scope.isThisExpr()).isPresent()) {
            return Optional.empty();
        }
        List<MethodDeclaration> named = file.unit()
                .findAll(MethodDeclaration.class, one -> one.getNameAsString().equals(call.getNameAsString()));
        if (named.size() != 1
                || !(named.get(0).isPrivate()
                        || named.get(0).isStatic()
                        || named.get(0).isFinal())
                || named.get(0).getParameters().size() != call.getArguments().size()) {
            return Optional.empty();
        }
        List<ReturnStmt> returns = named.get(0).findAll(ReturnStmt.class);
        return returns.size() == 1
                ? returns.get(0)
                        .getExpression()
                        .map(returned -> new ReturnedText(file, call, named.get(0), StringParts.of(file, returned)))
                        .filter(ReturnedText::isClear)
                : Optional.empty();
    }

    /** Whether the text is made of nothing but constants and parameters, which the call gives by plain variables. */
    private boolean isClear() {
        return parts.obstacle().isEmpty()
                && parts.isLinear()
                && parts.parts().size() > 1
                && parts.values().stream().allMatch(value -> parameters(value.node()))
                && call.getArguments().stream().allMatch(ReturnedText::isSteady);
    }

    private boolean parameters(Expression value) {
        return value instanceof NameExpr name
                && Variables.declaration(name)
                        .filter(found -> found.node() instanceof Parameter parameter
                                && method.getParameters().contains(parameter)
                                && Variables.isNeverReassigned(found))
                        .isPresent();
    }

    private static boolean isSteady(Expression argument) {
        boolean variable = argument instanceof NameExpr name
                && Variables.declaration(name)
                        .filter(Variables::isNeverReassigned)
                        .filter(found -> !found.isField() || found.isFinal())
                        .isPresent();
        boolean asked = argument instanceof MethodCallExpr call
                && call.getNameAsString().matches("get[A-Z]\\w*")
                && call.getArguments().stream().allMatch(Expression::isLiteralExpr);
        return variable || asked || argument.isLiteralExpr();
    }

    /** What the call gives for a parameter that stands in the text. */
    String given(Expression parameter) {
        for (int i = 0; i < method.getParameters().size(); i++) {
            if (method.getParameter(i).getNameAsString().equals(parameter.toString())) {
                return file.text(call.getArgument(i));
            }
        }
        return file.text(parameter);
    }
}
