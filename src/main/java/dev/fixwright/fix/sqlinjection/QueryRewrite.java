package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.sqlinjection.SqlReading.Marker;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Queries of JPA, Hibernate and Jdbi: values are set as parameters of the query. */
final class QueryRewrite implements SinkRewrite {
    private final JavaSite site;
    private final JavaFile file;
    private final MethodCallExpr call;
    private final SqlText text;
    private final JavaEdits edits;
    private final boolean jdbi;

    QueryRewrite(JavaSite site, MethodCallExpr call, SqlText text, JavaEdits edits) {
        this.site = site;
        this.file = site.file();
        this.call = call;
        this.text = text;
        this.edits = edits;
        this.jdbi = SqlSinks.isJdbi(file, call);
    }

    @Override
    public String explanation() {
        return "The text of the query is constant now and the values are set as its parameters, so they can no longer change"
                + " what the query does.";
    }

    @Override
    public String refusal() {
        boolean sql = jdbi || call.getNameAsString().matches("createNative\\w*|createSQLQuery");
        List<String> values = new ArrayList<>();
        EntityTypes entities = new EntityTypes(site, text);
        for (SqlValue value : text.values()) {
            Optional<String> expression =
                    sql || value.slot().quoted() ? Optional.of(value.expression()) : entities.converted(value);
            if (expression.isEmpty()) {
                return "the type of `" + value.slot().subject()
                        + "`, which the value is compared with, is not known here";
            }
            values.add(expression.get());
        }
        if (!text.parts().isLinear()) {
            return gathered();
        }
        boolean positions = text.reading().markers().stream()
                .anyMatch(marker -> marker.text().matches("\\?\\d+"));
        if (text.reading().markers().stream().anyMatch(marker -> marker.text().equals("?"))) {
            return "the query has parameters without number or name, which cannot be mixed with named ones";
        }
        boolean named = !positions
                && !(call.getNameAsString().startsWith("createNative")
                        && text.reading().markers().isEmpty());
        List<String> names = named ? ParameterNames.of(text) : numbers();
        SqlPlanner planner = new SqlPlanner(
                text,
                edits,
                names.stream().map(name -> (named ? ":" : "?") + name).toList());
        Optional<SqlPlan> plan = planner.plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        plan.get().applyTo(edits);
        edits.replace(call.getArgument(0), plan.get().sql());
        StringBuilder parameters = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            String value = plan.get()
                            .values()
                            .get(i)
                            .expression()
                            .equals(text.values().get(i).expression())
                    ? values.get(i)
                    : plan.get().values().get(i).expression();
            String name = named ? "\"" + names.get(i) + "\"" : names.get(i);
            parameters
                    .append(jdbi ? ".bind(" : ".setParameter(")
                    .append(name)
                    .append(", ")
                    .append(value)
                    .append(")");
        }
        edits.insert(file.end(call), parameters.toString());
        return "";
    }

    private List<String> numbers() {
        int highest = text.reading().markers().stream()
                .map(Marker::text)
                .filter(marker -> marker.matches("\\?\\d+"))
                .mapToInt(marker -> Integer.parseInt(marker.substring(1)))
                .max()
                .orElse(0);
        List<String> numbers = new ArrayList<>();
        for (int i = 1; i <= text.reading().slots().size(); i++) {
            numbers.add(String.valueOf(highest + i));
        }
        return numbers;
    }

    /** A text of several statements: the values are gathered by name, and set once the query is there. */
    private String gathered() {
        Node parent = call.getParentNode().orElseThrow();
        Optional<Statement> statement = JavaFile.around(call, Statement.class);
        boolean named = parent instanceof VariableDeclarator
                && statement
                        .filter(ExpressionStmt.class::isInstance)
                        .filter(JavaEdits::isInBlock)
                        .isPresent();
        if (!named) {
            return "the query is put together by statements that may be skipped, and is not kept in a variable";
        }
        List<String> names = ParameterNames.of(text);
        SqlPlanner planner = new SqlPlanner(
                text, edits, names.stream().map(name -> ":" + name).toList());
        Optional<SqlPlan> plan = planner.named(names).plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        plan.get().applyTo(edits);
        edits.replace(call.getArgument(0), plan.get().sql());
        String entry = edits.freshName("parameter");
        String query = ((VariableDeclarator) parent).getNameAsString();
        edits.insertAfter(
                statement.orElseThrow(),
                "for (" + edits.use("java.util.Map") + ".Entry<String, Object> " + entry + " : "
                        + plan.get().list().orElseThrow() + ".entrySet()) {",
                "    " + query + (jdbi ? ".bind(" : ".setParameter(") + entry + ".getKey(), " + entry + ".getValue());",
                "}");
        return "";
    }
}
