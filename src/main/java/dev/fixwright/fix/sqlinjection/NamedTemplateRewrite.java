package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.List;
import java.util.Optional;

/** Calls of Spring's {@code NamedParameterJdbcTemplate}: values become named parameters. */
final class NamedTemplateRewrite implements SinkRewrite {
    private static final String SOURCE = "org.springframework.jdbc.core.namedparam.MapSqlParameterSource";

    private final JavaFile file;
    private final MethodCallExpr call;
    private final SqlText text;
    private final JavaEdits edits;
    private final boolean strictNumbers;

    NamedTemplateRewrite(JavaSite site, MethodCallExpr call, SqlText text, JavaEdits edits) {
        this.file = site.file();
        this.call = call;
        this.text = text;
        this.edits = edits;
        this.strictNumbers = SqlSinks.isStrict(site);
    }

    @Override
    public String explanation() {
        return "The SQL text is constant now and the values are named parameters of it, so they can no longer change what"
                + " the SQL does.";
    }

    @Override
    public String refusal() {
        if (call.getNameAsString().equals("batchUpdate")) {
            return "`batchUpdate` takes its parameters from elsewhere";
        }
        List<String> names = ParameterNames.of(text);
        SqlPlanner planner = new SqlPlanner(
                text, edits, names.stream().map(name -> ":" + name).toList());
        if (!text.parts().isLinear()) {
            return "the SQL text is put together by statements that may be skipped, so its parameters are not always the same";
        }
        Optional<SqlPlan> plan = planner.plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        boolean bare =
                call.getNameAsString().equals("query") && call.getArguments().size() == 2;
        Optional<String> before = bare ? Optional.of("") : parameters();
        if (before.isEmpty()) {
            return "the parameters of the query are handed over in a form that nothing can be added to";
        }
        plan.get().applyTo(edits);
        edits.replace(call.getArgument(0), plan.get().sql());
        String source = source(before.get(), names, plan.get().values());
        if (bare) {
            edits.insert(file.end(call.getArgument(0)), ", " + source);
        } else {
            edits.replace(call.getArgument(1), source);
        }
        return "";
    }

    /** The parameters that are given, as the beginning of an expression that takes {@code addValue}; empty for none. */
    private Optional<String> parameters() {
        if (call.getArguments().size() < 2) {
            return Optional.empty();
        }
        Expression given = call.getArgument(1);
        if (file.types().isA(given, SOURCE)) {
            return Optional.of(file.text(given));
        }
        if (given.toString()
                .matches("(Collections\\.emptyMap|Map\\.of)\\(\\)|new (EmptySqlParameterSource|\\w*Map)(<.*>)?\\(\\)"
                        + "|EmptySqlParameterSource\\.INSTANCE")) {
            return Optional.of("");
        }
        return file.types().isA(given, "java.util.Map")
                ? Optional.of("new " + edits.use(SOURCE) + "(" + file.text(given) + ")")
                : Optional.empty();
    }

    private String source(String before, List<String> names, List<SqlValue> values) {
        StringBuilder source = new StringBuilder(before);
        for (int i = 0; i < values.size(); i++) {
            String pair =
                    "(\"" + names.get(i) + "\", " + SpringValues.argument(values.get(i), edits, strictNumbers) + ")";
            source.append(source.isEmpty() ? "new " + edits.use(SOURCE) : ".addValue")
                    .append(pair);
        }
        return source.toString();
    }
}
