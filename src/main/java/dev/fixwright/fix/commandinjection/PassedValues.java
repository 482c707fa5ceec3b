package dev.fixwright.fix.commandinjection;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.syntax.java.Variables;
import java.util.List;

/** What a private method's parameter is given by the calls in its file. */
final class PassedValues {
    private PassedValues() {}

    /** The arguments that calls pass, where the expression is such a parameter that nothing writes; else the expression. */
    static List<Expression> of(Expression expression) {
        if (!(expression instanceof NameExpr name)) {
            return List.of(expression);
        }
        return Variables.declaration(name)
                .filter(Variables::isNeverReassigned)
                .filter(declared -> declared.node() instanceof Parameter parameter
                        && !parameter.isVarArgs()
                        && parameter.getParentNode().orElse(null) instanceof MethodDeclaration method
                        && method.isPrivate())
                .map(declared -> passed((Parameter) declared.node()))
                .filter(found -> !found.isEmpty())
                .orElse(List.of(expression));
    }

    private static List<Expression> passed(Parameter parameter) {
        MethodDeclaration method = (MethodDeclaration) parameter.getParentNode().orElseThrow();
        int index = method.getParameters().indexOf(parameter);
        return parameter.findCompilationUnit().orElseThrow().findAll(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().equals(method.getNameAsString())
                        && call.getArguments().size() == method.getParameters().size())
                .map(call -> call.getArgument(index))
                .toList();
    }
}
