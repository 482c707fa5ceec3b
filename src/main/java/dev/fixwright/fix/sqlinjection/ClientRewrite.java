package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;

/** Spring's {@code JdbcClient.sql(…)}: values follow as {@code param(…)}. */
final class ClientRewrite implements SinkRewrite {
    private final JavaFile file;
    private final MethodCallExpr call;
    private final SqlText text;
    private final JavaEdits edits;
    private final boolean strictNumbers;

    ClientRewrite(JavaSite site, MethodCallExpr call, SqlText text, JavaEdits edits) {
        this.file = site.file();
        this.call = call;
        this.text = text;
        this.edits = edits;
        this.strictNumbers = SqlSinks.isStrict(site);
    }

    @Override
    public String explanation() {
        return "The SQL text is constant now and the values are parameters of it, so they can no longer change what the SQL"
                + " does.";
    }

    @Override
    public String refusal() {
        boolean named = text.reading().markers().stream()
                .anyMatch(marker -> marker.text().startsWith(":"));
        boolean mixed = !named
                && text.reading().slots().stream()
                        .anyMatch(slot -> text.reading().markers().stream().anyMatch(slot::isAfter));
        if (mixed) {
            return "the query has parameters by position before the value";
        }
        List<String> names = ParameterNames.of(text);
        List<String> holders = named ? names.stream().map(name -> ":" + name).toList() : text.questionMarks();
        if (named && !text.parts().isLinear()) {
            return "the SQL text is put together by statements that may be skipped, so its parameters are not always the same";
        }
        SqlPlanner planner = new SqlPlanner(text, edits, holders).typed(strictNumbers);
        Optional<SqlPlan> plan = planner.plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        plan.get().applyTo(edits);
        edits.replace(call.getArgument(0), plan.get().sql());
        StringBuilder parameters = new StringBuilder();
        plan.get()
                .list()
                .ifPresent(list -> parameters.append(".params(").append(list).append(")"));
        for (int i = 0; i < plan.get().values().size() && plan.get().list().isEmpty(); i++) {
            String value = SpringValues.argument(plan.get().values().get(i), edits, strictNumbers);
            parameters
                    .append(".param(")
                    .append(named ? "\"" + names.get(i) + "\", " : "")
                    .append(value)
                    .append(")");
        }
        edits.insert(file.end(call), parameters.toString());
        return "";
    }
}
