package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/**
 * The batch of a JDBC statement.
 *
 * @param call the call that adds the text in question
 * @param adding every call that adds a text, in source order
 * @param running every call that runs the batch
 */
record StatementBatch(MethodCallExpr call, List<MethodCallExpr> adding, List<MethodCallExpr> running) {

    static StatementBatch of(JavaFile file, MethodCallExpr call, StatementSource source) {
        List<MethodCallExpr> all = source
                .variable()
                .or(() -> source.statement() instanceof NameExpr name ? Variables.declaration(name) : Optional.empty())
                .map(Variables::uses)
                .orElse(List.of())
                .stream()
                .flatMap((Expression use) -> use.getParentNode().stream())
                .filter(MethodCallExpr.class::isInstance)
                .map(MethodCallExpr.class::cast)
                .toList();
        return new StatementBatch(
                call,
                all.stream()
                        .filter(one -> one.getNameAsString().equals("addBatch"))
                        .toList(),
                all.stream()
                        .filter(one -> one.getNameAsString().matches("execute(Large)?Batch"))
                        .filter(one -> file.start(one) > file.end(call))
                        .toList());
    }

    /** Whether no other text is added, and the one only once. */
    boolean isAlone() {
        return adding.size() == 1
                && !running.isEmpty()
                && running.stream()
                        .allMatch(run -> block(run).isPresent() && block(run).equals(block(call)));
    }

    boolean isFirst() {
        return !adding.isEmpty() && adding.get(0) == call;
    }

    /** The statement that runs the batch, where what it runs may as well run beside it: nobody asks for the counts. */
    Optional<Statement> runBeside(Statement adds) {
        boolean end = !adding.isEmpty() && (isFirst() || adding.get(adding.size() - 1) == call);
        return running.size() == 1 && end && adds instanceof ExpressionStmt && JavaEdits.isInBlock(adds)
                ? block(call)
                        .filter(block ->
                                block(running.get(0)).filter(block::equals).isPresent())
                        .flatMap(block -> JavaFile.around(running.get(0), Statement.class))
                        .filter(ExpressionStmt.class::isInstance)
                        .filter(run -> ((ExpressionStmt) run).getExpression() == running.get(0))
                : Optional.empty();
    }

    /** The block whose own statement holds a call. */
    private static Optional<Node> block(MethodCallExpr call) {
        return JavaFile.around(call, Statement.class)
                .flatMap(Statement::getParentNode)
                .filter(BlockStmt.class::isInstance);
    }
}
