package dev.fixwright.fix;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The calls on what an expression makes: in the same chain of calls, or through the variable that holds it. */
public final class LaterCalls {
    private LaterCalls() {}

    /** The calls of the wanted methods; empty where there is none, or where some use leads elsewhere. */
    public static Optional<List<MethodCallExpr>> of(Expression made, Pattern wanted) {
        Node parent = made.getParentNode().orElseThrow();
        if (parent instanceof MethodCallExpr call && isOn(call, made)) {
            return wanted.matcher(call.getNameAsString()).matches() ? Optional.of(List.of(call)) : Optional.empty();
        }
        Optional<Declaration> variable = parent instanceof VariableDeclarator declared
                ? Variables.of(declared)
                : parent instanceof AssignExpr assign && assign.getTarget().isNameExpr()
                        ? Variables.declaration(assign.getTarget().asNameExpr())
                        : Optional.empty();
        if (variable.isEmpty() || variable.get().isField()) {
            return Optional.empty();
        }
        List<MethodCallExpr> found = new ArrayList<>();
        for (Expression use : Variables.uses(variable.get())) {
            Node at = use.getParentNode().orElseThrow();
            if (at instanceof AssignExpr assign && assign.getTarget() == use) {
                continue;
            }
            if (!(at instanceof MethodCallExpr call) || !isOn(call, use)) {
                return Optional.empty();
            }
            if (wanted.matcher(call.getNameAsString()).matches()) {
                found.add(call);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    private static boolean isOn(MethodCallExpr call, Expression scope) {
        return call.getScope().filter(found -> found == scope).isPresent();
    }
}
