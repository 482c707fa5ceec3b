package dev.fixwright.syntax.java;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.util.List;
import java.util.Optional;

/**
 * Where lines can be put that shall run just before a call.
 *
 * @param statement the statement around the call
 * @param resource the index of the resource of the {@code try} that holds the call; -1 where it is in none
 */
public record SinkPlace(Statement statement, int resource) {

    /** Empty where no lines can be put before the call: in a loop's condition, a field, or a lambda without braces. */
    public static Optional<SinkPlace> of(Expression call) {
        Node child = call;
        for (Node at = call.getParentNode().orElse(null);
                at != null;
                at = at.getParentNode().orElse(null)) {
            if (at instanceof TryStmt attempt && attempt.getResources().contains(child)) {
                return Optional.of(new SinkPlace(attempt, attempt.getResources().indexOf(child)));
            }
            if (at instanceof Statement statement) {
                return takesLines(statement, child) ? Optional.of(new SinkPlace(statement, -1)) : Optional.empty();
            }
            child = at;
        }
        return Optional.empty();
    }

    private static boolean takesLines(Statement statement, Node child) {
        boolean again = statement instanceof WhileStmt
                || statement instanceof DoStmt
                || (statement instanceof ForStmt loop
                        && !loop.getInitialization().contains(child));
        boolean alone = statement
                .getParentNode()
                .filter(parent -> parent instanceof LambdaExpr || isYielded(parent))
                .isPresent();
        return !again && !alone && !(statement instanceof ExplicitConstructorInvocationStmt);
    }

    private static boolean isYielded(Node parent) {
        return parent instanceof SwitchEntry entry
                && entry.getType() == SwitchEntry.Type.EXPRESSION
                && entry.getParentNode().filter(SwitchExpr.class::isInstance).isPresent();
    }

    /** Puts lines so that they run just before the call. */
    public void put(JavaFile file, JavaEdits edits, List<String> lines) {
        if (resource < 0) {
            edits.insertBefore(statement, lines.toArray(String[]::new));
            return;
        }
        TryStmt attempt = statement.asTryStmt();
        if (resource == 0
                && attempt.getCatchClauses().isEmpty()
                && attempt.getFinallyBlock().isEmpty()) {
            edits.insertBefore(statement, lines.toArray(String[]::new));
            return;
        }
        split(file, edits, attempt, lines);
    }

    /** Moves the resources from this one on into a {@code try} of their own, inside the first one. */
    private void split(JavaFile file, JavaEdits edits, TryStmt attempt, List<String> lines) {
        String line = edits.newLine() + edits.indentOf(file.start(attempt)) + edits.unit();
        StringBuilder text = new StringBuilder(resource == 0 ? " {" : ") {");
        for (String one : lines) {
            int steps = (one.length() - one.stripLeading().length()) / 4;
            text.append(line).append(edits.unit().repeat(steps)).append(one.strip());
        }
        text.append(line).append("try (");
        int from = resource == 0
                ? file.start(attempt) + "try".length()
                : file.end(attempt.getResources().get(resource - 1));
        edits.replace(from, file.start(attempt.getResources().get(resource)), text.toString());
        indent(file, edits, attempt.getTryBlock());
        edits.insert(
                file.end(attempt.getTryBlock()) - 1,
                edits.unit() + "}" + edits.newLine() + edits.indentOf(file.start(attempt)));
    }

    private static void indent(JavaFile file, JavaEdits edits, BlockStmt body) {
        for (int line = file.firstLine(body) + 1; line < file.lastLine(body); line++) {
            int start = file.lines().start(line);
            boolean blank = file.source()
                    .text()
                    .substring(start, file.lines().end(line))
                    .isBlank();
            int at = line;
            boolean inBlock = body.findAll(TextBlockLiteralExpr.class).stream()
                    .anyMatch(block -> file.firstLine(block) < at && at <= file.lastLine(block));
            if (!blank && !inBlock) {
                edits.insert(start, edits.unit());
            }
        }
    }
}
