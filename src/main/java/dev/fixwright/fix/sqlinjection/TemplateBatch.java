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
            if (text.parts().isConstant()) {
                updates.add(scope + "update(" + file.text(argument) + ");");
                continue;
            }
            SqlPlanner planner = new SqlPlanner(text, edits, text.questionMarks());
            Optional<SqlPlan> plan =
                    text.refusal().isEmpty() && !text.values().isEmpty() ? planner.plan() : Optional.empty();
            if (plan.isEmpty() || plan.get().list().isPresent()) {
                return text.refusal()
                        .orElse("the SQL texts of the batch are put together in a way that cannot be edited");
            }
            plan.get().applyTo(edits);
            StringBuilder update =
                    new StringBuilder(scope + "update(" + plan.get().sql());
            plan.get()
                    .values()
                    .forEach(value ->
                            update.append(", ").append(SpringValues.argument(value, edits, SqlSinks.isStrict(site))));
            updates.add(update.append(");").toString());
        }
        String last = updates.remove(updates.size() - 1);
        edits.insertBefore(statement.get(), updates.toArray(String[]::new));
        edits.replace(statement.get(), last);
        return "";
    }
}
