package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.Variables;
import java.util.List;
import java.util.Optional;

/**
 * The parameters of a template's call that code sets: by a {@code PreparedStatementSetter}, or for a batch by a list of
 * rows. The values of the text follow behind those.
 */
final class TemplateSetter {
    private static final String SPRING = "org.springframework.jdbc.core.";
    private static final List<String> HANDLERS = List.of("RowMapper", "ResultSetExtractor", "RowCallbackHandler");

    private final JavaFile file;
    private final MethodCallExpr call;
    private final SqlText text;
    private final JavaEdits edits;
    private final boolean strictNumbers;

    TemplateSetter(JavaFile file, MethodCallExpr call, SqlText text, JavaEdits edits, boolean strictNumbers) {
        this.file = file;
        this.call = call;
        this.text = text;
        this.edits = edits;
        this.strictNumbers = strictNumbers;
    }

    /** Whether the call's second argument sets the parameters. */
    boolean isSetter() {
        if (call.getArguments().size() < 2) {
            return false;
        }
        Expression second = call.getArgument(1);
        boolean typed = file.types().isA(second, SPRING + "PreparedStatementSetter")
                || second.toString().matches("(?s)new \\w*StatementSetter\\b.*");
        boolean code = second.isLambdaExpr() || second.isMethodReferenceExpr();
        return typed || (code && (call.getNameAsString().equals("update") || endsInHandler()));
    }

    /** Whether the call's last argument, of at least three, is the code that reads the rows. */
    boolean endsInHandler() {
        Expression last = call.getArguments().getLast().orElseThrow();
        boolean typed = HANDLERS.stream().anyMatch(handler -> file.types().isA(last, SPRING + handler));
        return call.getArguments().size() > 2
                && (typed
                        || last.isLambdaExpr()
                        || last.isMethodReferenceExpr()
                        || last.toString().matches("(?s)new \\w*(Mapper|Extractor|Handler)\\b.*"));
    }

    /** Whether the call runs one text for each row of a list. */
    boolean isRows() {
        return call.getNameAsString().equals("batchUpdate")
                && call.getArguments().size() == 2
                && file.types().isA(call.getArgument(1), "java.util.List");
    }

    /** Binds the plan's values behind the parameters that are there; the reason why not, or nothing. */
    String refusal(SqlPlan plan) {
        boolean last = text.reading().slots().stream()
                .allMatch(slot -> text.reading().markers().stream().allMatch(slot::isAfter));
        if (plan.list().isPresent() || !(last || isRows())) {
            return "the query's own parameters are set by code, which would have to count them anew";
        }
        Optional<String> changing = plan.values().stream()
                .flatMap(value -> value.slot().slot().values(text.parts().parts()).stream())
                .flatMap(value -> value.node().findAll(NameExpr.class).stream())
                .filter(name -> Variables.declaration(name)
                        .filter(found -> !found.isField() && !Variables.isNeverReassigned(found))
                        .isPresent())
                .map(NameExpr::getNameAsString)
                .findFirst();
        if (changing.isPresent()) {
            return "`" + changing.get() + "` changes after it is set, so code that binds parameters cannot use it";
        }
        return isRows() ? rows(plan) : setter(plan);
    }

    private String rows(SqlPlan plan) {
        boolean first = text.reading().slots().stream()
                .allMatch(slot -> text.reading().markers().stream().noneMatch(slot::isAfter));
        boolean last = text.reading().slots().stream()
                .allMatch(slot -> text.reading().markers().stream().allMatch(slot::isAfter));
        if (!first && !last) {
            return "the query has parameters on both sides of the value, and their arguments are in the rows of a list";
        }
        String row = edits.freshName("row");
        String stream = edits.use("java.util.stream.Stream");
        String own = edits.use("java.util.Arrays") + ".stream(" + row + ")";
        String more = stream + ".of("
                + String.join(
                        ", ",
                        plan.values().stream()
                                .map(value -> SpringValues.argument(value, edits, strictNumbers))
                                .toList())
                + ")";
        String all = first ? more + ", " + own : own + ", " + more;
        edits.insert(
                file.end(call.getArgument(1)),
                ".stream().map(" + row + " -> " + stream + ".concat(" + all + ").toArray()).collect("
                        + edits.use("java.util.stream.Collectors") + ".toList())");
        return "";
    }

    private String setter(SqlPlan plan) {
        Expression setter = call.getArgument(1);
        if (setter instanceof LambdaExpr lambda && lambda.getParameters().size() == 1) {
            String statement = lambda.getParameter(0).getNameAsString();
            String lines = lines(plan, statement);
            if (lambda.getBody() instanceof ExpressionStmt own) {
                edits.replace(own, "{ " + file.text(own.getExpression()) + "; " + lines + "}");
                return "";
            }
            BlockStmt block = lambda.getBody().asBlockStmt();
            if (!block.findAll(ReturnStmt.class).isEmpty()) {
                return "the code that sets the query's parameters may end early";
            }
            if (block.getStatements().isEmpty()) {
                edits.replace(block, "{ " + lines + "}");
            } else {
                edits.insertAfter(
                        block.getStatements().getLast().orElseThrow(),
                        SqlSetters.lines(plan, statement, edits, strictNumbers).toArray(String[]::new));
            }
            return "";
        }
        if (!setter.isNameExpr() && !setter.isFieldAccessExpr()) {
            return "the code that sets the query's parameters stands elsewhere";
        }
        String statement = edits.freshName("prepared");
        edits.replace(
                setter,
                statement + " -> { " + file.text(setter) + ".setValues(" + statement + "); " + lines(plan, statement)
                        + "}");
        return "";
    }

    private String lines(SqlPlan plan, String statement) {
        List<String> lines = SqlSetters.lines(plan, statement, edits, strictNumbers);
        return String.join(" ", lines) + " ";
    }
}
