package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where the JDBC statement comes from that a call runs SQL with.
 *
 * @param statement the expression of the statement
 * @param variable the local variable that holds it
 * @param creation its only {@code createStatement} call
 */
record StatementSource(
        JavaFile file, Expression statement, Optional<Declaration> variable, Optional<MethodCallExpr> creation) {
    private static final Set<String> RUNS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "addBatch");

    static StatementSource of(JavaFile file, Expression statement) {
        Expression bare = bare(statement);
        if (bare instanceof MethodCallExpr call && call.getNameAsString().equals("createStatement")) {
            return new StatementSource(file, statement, Optional.empty(), Optional.of(call));
        }
        Optional<Declaration> variable = bare instanceof NameExpr name
                ? Variables.declaration(name)
                        .filter(Declaration::isLocal)
                        .filter(found -> found.node() instanceof VariableDeclarator)
                : Optional.empty();
        return new StatementSource(file, statement, variable, variable.flatMap(StatementSource::onlyCreation));
    }

    private static Optional<MethodCallExpr> onlyCreation(Declaration variable) {
        List<Expression> definitions = new ArrayList<>();
        variable.initializer().ifPresent(definitions::add);
        Variables.assignments(variable).stream().map(AssignExpr::getValue).forEach(definitions::add);
        definitions.removeIf(Expression::isNullLiteralExpr);
        return definitions.size() == 1
                        && bare(definitions.get(0)) instanceof MethodCallExpr call
                        && call.getNameAsString().equals("createStatement")
                ? Optional.of(call)
                : Optional.empty();
    }

    private static Expression bare(Expression expression) {
        if (expression instanceof EnclosedExpr enclosed) {
            return bare(enclosed.getInner());
        }
        return expression instanceof CastExpr cast ? bare(cast.getExpression()) : expression;
    }

    /** Whether the statement is written in one expression with its use: {@code c.createStatement().executeQuery(…)}. */
    boolean isChained() {
        return variable.isEmpty() && creation.isPresent();
    }

    /** Whether the variable can hold a prepared statement instead: it runs only this one call, here in plain sight. */
    boolean servesOnly(MethodCallExpr call) {
        if (variable.isEmpty() || creation.isEmpty() || !isDeclaredAlone()) {
            return false;
        }
        return Variables.uses(variable.get()).stream().allMatch(use -> fits(use, call));
    }

    private boolean isDeclaredAlone() {
        Node declared = variable.orElseThrow().node().getParentNode().orElseThrow();
        return declared instanceof VariableDeclarationExpr several
                && several.getVariables().size() == 1;
    }

    private boolean fits(Expression use, MethodCallExpr call) {
        Node parent = use.getParentNode().orElseThrow();
        if (parent instanceof MethodCallExpr other) {
            boolean scope = other.getScope().filter(found -> found == use).isPresent();
            return scope
                    ? other == call || !RUNS.contains(other.getNameAsString())
                    : FollowUps.isClosing(other) || FollowUps.onlyReads(file, other, use);
        }
        return !(parent instanceof com.github.javaparser.ast.stmt.ReturnStmt
                || parent instanceof com.github.javaparser.ast.expr.ObjectCreationExpr
                || parent instanceof VariableDeclarator
                || (parent instanceof AssignExpr assign && assign.getValue() == use));
    }

    /** The expression of the connection, as it can be written at a later place. */
    String connection(Node place) {
        Optional<Expression> scope = creation.flatMap(MethodCallExpr::getScope);
        if (isChained()) {
            return scope.map(file::text).map(text -> text + ".").orElse("");
        }
        boolean lasts = scope.isPresent()
                && scope.get() instanceof NameExpr name
                && Variables.declaration(name)
                        .filter(found -> found.isField() || isVisible(found, place))
                        .filter(found -> found.isParameter() || Variables.isNeverReassigned(found))
                        .isPresent();
        return lasts ? file.text(scope.get()) + "." : file.text(statement) + ".getConnection().";
    }

    private static boolean isVisible(Declaration declaration, Node place) {
        return Variables.declaration(declaration.name(), place)
                .filter(found -> found.node() == declaration.node())
                .isPresent();
    }

    /** The arguments of the statement's creation, such as its result set type, to be handed on. */
    List<String> flags() {
        return creation.map(call -> call.getArguments().stream().map(file::text).toList())
                .orElse(List.of());
    }
}
