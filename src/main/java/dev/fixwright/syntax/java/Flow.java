package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The expressions of one file that a value, or something made from it, may reach: through variables, fields, arguments and
 * results of calls, and what is appended to a buffer. It errs on the side of too many.
 */
public final class Flow {
    private final Set<Expression> reached = Collections.newSetFromMap(new IdentityHashMap<>());
    /** The same in the order in which they were reached, so that every run tells the same. */
    private final List<Expression> ordered = new ArrayList<>();

    private final List<MethodDeclaration> returning = new ArrayList<>();
    private final Deque<Expression> open = new ArrayDeque<>();
    private final JavaFile file;

    private Flow(JavaFile file) {
        this.file = file;
    }

    public static Flow from(JavaFile file, Expression start) {
        Flow flow = new Flow(file);
        flow.reach(start);
        while (!flow.open.isEmpty()) {
            flow.follow(flow.open.pop());
        }
        return flow;
    }

    /** Every expression that the value reaches, itself included. */
    public List<Expression> expressions() {
        return Collections.unmodifiableList(ordered);
    }

    /** The methods of the file that give the value back. */
    public List<MethodDeclaration> returningMethods() {
        return Collections.unmodifiableList(returning);
    }

    public boolean reaches(Expression expression) {
        return reached.contains(expression);
    }

    private void reach(Expression expression) {
        if (reached.add(expression)) {
            ordered.add(expression);
            open.push(expression);
        }
    }

    private void follow(Expression value) {
        Node parent = value.getParentNode().orElse(null);
        if (parent instanceof VariableDeclarator variable) {
            reachUses(variable);
        } else if (parent instanceof AssignExpr assign && assign.getValue() == value) {
            reach(assign);
            reachTarget(assign.getTarget());
        } else if (parent instanceof MethodCallExpr call) {
            followCall(value, call);
        } else if (parent instanceof ObjectCreationExpr made) {
            reach(made);
        } else if (parent instanceof ForEachStmt loop && loop.getIterable() == value) {
            reachUses(loop.getVariable().getVariable(0));
        } else if (parent instanceof ReturnStmt
                || (parent instanceof ExpressionStmt && parent.getParentNode().orElse(null) instanceof LambdaExpr)) {
            followReturn(parent);
        } else if (parent instanceof BinaryExpr
                || parent instanceof CastExpr
                || parent instanceof EnclosedExpr
                || parent instanceof ConditionalExpr
                || (parent instanceof ArrayAccessExpr access && access.getName() == value)) {
            reach((Expression) parent);
        }
    }

    private void reachTarget(Expression target) {
        if (target instanceof ArrayAccessExpr access) {
            reachTarget(access.getName());
        } else if (target instanceof NameExpr name) {
            Variables.declaration(name).ifPresent(declared -> reachUses(declared.node()));
        } else if (target.isFieldAccessExpr()
                && target.asFieldAccessExpr().getScope().isThisExpr()) {
            Variables.declaration(target.asFieldAccessExpr().getNameAsString(), target)
                    .ifPresent(declared -> reachUses(declared.node()));
        }
    }

    private void reachUses(Node declaration) {
        Variables.of(declaration).ifPresent(declared -> Variables.uses(declared).forEach(this::reach));
    }

    private void followCall(Expression value, MethodCallExpr call) {
        boolean isScope = call.getScope().filter(scope -> scope == value).isPresent();
        if (!isScope) {
            for (MethodDeclaration method : called(call)) {
                int index = Math.min(
                        call.getArguments().indexOf(value),
                        method.getParameters().size() - 1);
                if (index >= 0) {
                    reachUses(method.getParameter(index));
                }
            }
            call.getScope().filter(this::gathers).ifPresent(this::reachTarget);
        }
        if (isScope || !(call.getParentNode().orElse(null) instanceof ExpressionStmt)) {
            reach(call);
        }
    }

    private boolean gathers(Expression scope) {
        return scope instanceof NameExpr
                && file.types()
                        .typeOf(scope)
                        .filter(List.of(
                                "java.lang.StringBuilder",
                                "java.lang.StringBuffer",
                                "java.io.ByteArrayOutputStream",
                                "java.nio.ByteBuffer",
                                "java.util.Formatter",
                                "java.io.StringWriter")::contains)
                        .isPresent();
    }

    private void followReturn(Node statement) {
        Optional<MethodDeclaration> method = JavaFile.around(statement, MethodDeclaration.class);
        if (method.isPresent() && returning.stream().noneMatch(one -> one == method.get())) {
            returning.add(method.get());
            file.unit().findAll(MethodCallExpr.class).stream()
                    .filter(call -> called(call).contains(method.get()))
                    .forEach(this::reach);
        }
    }

    /** The methods of this file that a call by its name and number of arguments may be of. */
    private List<MethodDeclaration> called(MethodCallExpr call) {
        boolean own = call.getScope().isEmpty()
                || call.getScope().get().isThisExpr()
                || call.getScope().get().isNameExpr()
                || call.getScope().get().isObjectCreationExpr();
        List<MethodDeclaration> found = new ArrayList<>();
        if (own) {
            for (CallableDeclaration<?> one : file.unit().findAll(MethodDeclaration.class)) {
                if (one.getNameAsString().equals(call.getNameAsString())
                        && one.getParameters().size() == call.getArguments().size()) {
                    found.add((MethodDeclaration) one);
                }
            }
        }
        return found;
    }
}
