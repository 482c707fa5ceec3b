package dev.fixwright.fix.insecuretempfile;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Removal;
import dev.fixwright.syntax.java.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The statements after a temporary file was made that delete it and make a folder of its name. */
record FolderSteps(JavaFile file, List<Statement> statements) {

    /** The steps that follow right on the statement of {@code made}; empty where the file stays a file. */
    static Optional<FolderSteps> of(JavaFile file, MethodCallExpr made) {
        Optional<String> name = variable(made);
        Optional<Statement> statement = JavaFile.around(made, Statement.class);
        Optional<BlockStmt> block = statement
                .flatMap(Node::getParentNode)
                .filter(BlockStmt.class::isInstance)
                .map(BlockStmt.class::cast);
        if (name.isEmpty() || block.isEmpty()) {
            return Optional.empty();
        }
        List<Statement> steps = new ArrayList<>();
        boolean makes = false;
        List<Statement> all = block.get().getStatements();
        for (int i = all.indexOf(statement.get()) + 1; i < all.size() && !makes; i++) {
            Optional<Boolean> step = step(all.get(i), name.get());
            if (step.isEmpty()) {
                return Optional.empty();
            }
            steps.add(all.get(i));
            makes = step.get();
        }
        return makes ? Optional.of(new FolderSteps(file, steps)) : Optional.empty();
    }

    /** Whether a folder of the file's name is made anywhere after it. */
    static boolean comeLater(MethodCallExpr made) {
        Optional<String> name = variable(made);
        return JavaFile.around(made, CallableDeclaration.class).stream()
                .flatMap(method -> ((Node) method).findAll(MethodCallExpr.class).stream())
                .anyMatch(call -> call.getNameAsString().matches("mkdirs?")
                        && call.getScope().map(Node::toString).equals(name));
    }

    /** The call that made the file which a reported {@code delete} or {@code mkdir} is asked of. */
    static Optional<MethodCallExpr> makerBefore(JavaSite site) {
        return site.nodes(MethodCallExpr.class).stream()
                .filter(call -> call.getNameAsString().matches("delete|mkdirs?"))
                .flatMap(call -> call.getScope().stream())
                .filter(NameExpr.class::isInstance)
                .flatMap(scope -> Variables.soleValue(scope.asNameExpr()).stream())
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .findFirst();
    }

    private static Optional<String> variable(MethodCallExpr made) {
        Node parent = made.getParentNode().orElse(made);
        if (parent instanceof VariableDeclarator variable) {
            return Optional.of(variable.getNameAsString());
        }
        return parent instanceof AssignExpr assign && assign.getTarget().isNameExpr()
                ? Optional.of(assign.getTarget().toString())
                : Optional.empty();
    }

    /** Whether a step makes the folder; empty where the statement is none of these steps. */
    private static Optional<Boolean> step(Statement statement, String name) {
        Optional<Expression> asked = Optional.empty();
        if (statement instanceof ExpressionStmt alone) {
            asked = Optional.of(alone.getExpression());
        } else if (statement instanceof IfStmt check
                && check.getElseStmt().isEmpty()
                && onlyThrows(check.getThenStmt())) {
            asked = Optional.of(check.getCondition());
        }
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        String text = asked.get().toString().replaceAll("\\s", "");
        String one = "[!(]*" + name + "\\.(delete|mkdirs?)\\(\\)\\)*";
        if (!text.matches(one + "(\\|\\|" + one + ")?")) {
            return Optional.empty();
        }
        return Optional.of(text.contains(".mkdir"));
    }

    private static boolean onlyThrows(Statement then) {
        return then instanceof ThrowStmt
                || (then instanceof BlockStmt block
                        && block.getStatements().size() == 1
                        && block.getStatement(0) instanceof ThrowStmt);
    }

    void remove(JavaEdits edits) {
        for (Statement statement : statements) {
            Edit removal = Removal.of(file, statement);
            edits.replace(removal.start(), removal.end(), removal.replacement());
        }
    }
}
