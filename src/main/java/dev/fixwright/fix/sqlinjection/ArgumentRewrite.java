package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls that take the values of their SQL text as arguments: the values become such arguments. */
final class ArgumentRewrite implements SinkRewrite {
    private final JavaFile file;
    private final MethodCallExpr call;
    private final ArgumentCall shape;
    private final SqlText text;
    private final JavaEdits edits;

    ArgumentRewrite(JavaSite site, MethodCallExpr call, SqlText text, JavaEdits edits) {
        this.file = site.file();
        this.call = call;
        this.shape = ArgumentCall.of(file, call).orElseThrow();
        this.text = text;
        this.edits = edits;
    }

    @Override
    public String explanation() {
        return "The SQL text is constant now and the values are handed over beside it, where the database takes them as"
                + " values only, so they can no longer change what the SQL does.";
    }

    @Override
    public String refusal() {
        if (!text.parts().isLinear()) {
            return "the SQL text is put together by statements that may be skipped, so its values are not always the same";
        }
        boolean texts = shape.type().equals("String");
        Optional<SqlValue> uncompared = text.values().stream()
                .filter(value -> texts && !value.slot().quoted())
                .filter(value -> value.slot().subject().isEmpty()
                        && !value.slot().clause().equals("LIMIT"))
                .findFirst();
        if (uncompared.isPresent()) {
            return "`" + uncompared.get().expression()
                    + "` stands for a number, and this call binds texts alone, which would be compared with no column here";
        }
        Optional<List<Expression>> given = given();
        if (given.isEmpty()) {
            return "the values of the SQL text are handed over in an array that nothing can be added to";
        }
        int markers = text.reading().markers().size();
        if (markers != given.get().size()
                || text.reading().markers().stream()
                        .anyMatch(marker -> !marker.text().equals("?"))) {
            return "the parameters that the SQL text has already do not match the values that it is given";
        }
        SqlPlanner planner = new SqlPlanner(text, edits, text.questionMarks());
        Optional<SqlPlan> plan = planner.plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        plan.get().applyTo(edits);
        edits.replace(text.argument(), plan.get().sql());
        hand(plan.get().values(), given.get());
        return "";
    }

    /** The values that the call has already; empty where they cannot be seen. */
    private Optional<List<Expression>> given() {
        int size = call.getArguments().size();
        if (shape.type().isEmpty()) {
            return Optional.of(call.getArguments().subList(shape.values(), size));
        }
        if (size <= shape.values() || call.getArgument(shape.values()) instanceof NullLiteralExpr) {
            return Optional.of(List.of());
        }
        return call.getArgument(shape.values()) instanceof ArrayCreationExpr array
                ? array.getInitializer().map(values -> List.copyOf(values.getValues()))
                : Optional.empty();
    }

    private void hand(List<SqlValue> values, List<Expression> given) {
        List<String> all = new ArrayList<>();
        given.forEach(one -> all.add(file.text(one)));
        for (SqlValue value : values) {
            all.add(text.reading().positionOf(value.slot()) - 1, written(value));
        }
        String list = String.join(", ", all);
        String handed = shape.type().isEmpty() ? list : "new " + shape.type() + "[] {" + list + "}";
        int size = call.getArguments().size();
        if (size <= shape.values()) {
            edits.insert(file.end(call.getArgument(size - 1)), ", " + handed);
        } else {
            edits.replace(
                    file.start(call.getArgument(shape.values())),
                    file.end(call.getArgument(shape.type().isEmpty() ? size - 1 : shape.values())),
                    handed);
        }
    }

    /** The value as Android takes it: a text, in which a missing value is the word that stood in the SQL before. */
    private String written(SqlValue value) {
        boolean asIs = !shape.type().equals("String")
                || value.expression().startsWith("String.")
                || value.expression().startsWith("\"");
        return asIs ? value.expression() : "String.valueOf(" + value.expression() + ")";
    }
}
