package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code jdbc.batchUpdate(a, b)} of several texts, whose counts nobody asks for: one update for each, with its values. */
final class TemplateBatch {
    private final JavaSite site;
    private final JavaFile file;
    private final MethodCallExpr call;
    private final JavaEdits edits;
    private final List<SqlText> texts = new ArrayList<>();

    TemplateBatch(JavaSite site, MethodCallExpr call, JavaEdits edits) {
        this.site = site;
        this.file = site.file();
        this.call = call;
        this.edits = edits;
    }

    boolean isSeveral() {
        return call.getNameAsString().equals("batchUpdate")
                && call.getArguments().size() > 1
                && call.getArguments().stream().allMatch(file.types()::isString);
    }

    /** Runs one update for each text; says why not, or nothing where that is done. */
    String refusal() {
        Optional<Statement> statement = JavaFile.around(call, Statement.class)
                .filter(found -> found instanceof ExpressionStmt whole && whole.getExpression() == call)
                .filter(JavaEdits::isInBlock);
        if (statement.isEmpty()) {
            return "the counts of a batch of several SQL texts are asked for, which single updates do not give";
        }
        String scope = call.getScope().map(found -> file.text(found) + ".").orElse("");
        List<String> updates = new ArrayList<>();
        for (Expression argument : call.getArguments()) {
            SqlText text = SqlText.of(site, argument, SqlSinks.isMySql(site));
            if (text.parts().isConstant() || text.isSafe()) {
                updates.add(scope + "update(" + file.text(argument) + ");");
                continue;
            }
            SqlPlanner planner = new SqlPlanner(text, edits, text.questionMarks()).typed(SqlSinks.isStrict(site));
            Optional<SqlPlan> plan = text.refusal().isEmpty() ? planner.plan() : Optional.empty();
            if (plan.isEmpty()) {
                return text.refusal().orElseGet(planner::refusal);
            }
            texts.add(text);
            plan.get().applyTo(edits);
            StringBuilder update =
                    new StringBuilder(scope + "update(" + plan.get().sql());
            arguments(plan.get()).forEach(value -> update.append(", ").append(value));
            updates.add(update.append(");").toString());
        }
        String last = updates.remove(updates.size() - 1);
        edits.insertBefore(statement.get(), updates.toArray(String[]::new));
        edits.replace(statement.get(), last);
        return texts.isEmpty() ? "the SQL texts of the batch are already constant: no value is put into them" : "";
    }

    private List<String> arguments(SqlPlan plan) {
        return plan.list()
                .map(list -> List.of(list + ".toArray()"))
                .orElseGet(() -> plan.values().stream()
                        .map(value -> SpringValues.argument(value, edits, SqlSinks.isStrict(site)))
                        .toList());
    }

    JavaEdits edits() {
        return edits;
    }

    /** The texts that values or names were put into. */
    List<SqlText> texts() {
        return texts;
    }
}
