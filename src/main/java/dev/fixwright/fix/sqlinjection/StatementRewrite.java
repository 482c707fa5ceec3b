package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.SinkPlace;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code Statement.execute…(sql)}: a prepared statement instead, in the same variable where it runs nothing else. */
final class StatementRewrite implements SinkRewrite {
    private static final String PREPARED = "java.sql.PreparedStatement";
    private static final Set<String> FOLLOW_UPS =
            Set.of("getResultSet", "getUpdateCount", "getGeneratedKeys", "getMoreResults", "getLargeUpdateCount");

    private final JavaFile file;
    private final MethodCallExpr call;
    private final SqlText text;
    private final JavaEdits edits;
    private final boolean strictNumbers;

    StatementRewrite(JavaSite site, MethodCallExpr call, SqlText text, JavaEdits edits) {
        this.file = site.file();
        this.call = call;
        this.text = text;
        this.edits = edits;
        this.strictNumbers = SqlSinks.isStrict(site);
    }

    @Override
    public String explanation() {
        return "The SQL text is constant now and goes to a prepared statement; the values are bound as parameters, so they"
                + " can no longer change what the SQL does.";
    }

    @Override
    public String refusal() {
        Optional<SinkPlace> place = SinkPlace.of(call);
        if (place.isEmpty()) {
            return "the statement runs where no line can be put before it, in a loop's condition or a lambda without braces";
        }
        if (call.getScope().isEmpty()) {
            return "the statement that runs the SQL is not named";
        }
        StatementSource source = StatementSource.of(file, call.getScope().get());
        boolean batch = call.getNameAsString().equals("addBatch");
        if (batch && !source.servesOnly(call)) {
            return "the statement gathers several SQL texts in one batch, which one prepared statement cannot";
        }
        SqlPlanner planner = new SqlPlanner(text, edits, text.questionMarks());
        Optional<SqlPlan> plan = planner.plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        CreationMove move = new CreationMove(file, edits, plan.get(), source, call);
        if (source.servesOnly(call) && move.isPossible()) {
            move.applyPlan();
            move.make(prepareArguments(plan.get(), source));
            place.get()
                    .put(
                            file,
                            edits,
                            setters(plan.get(), file.text(call.getScope().get())));
            edits.replace(argumentsStart(), file.end(call), "()");
            return "";
        }
        if (batch) {
            return "the batch is created before its SQL text is put together";
        }
        plan.get().applyTo(edits);
        separate(plan.get(), source, place.get());
        return "";
    }

    private int argumentsStart() {
        return file.end(call.getName());
    }

    private List<String> setters(SqlPlan plan, String statement) {
        return SqlSetters.lines(plan, statement, edits, strictNumbers);
    }

    private String prepareArguments(SqlPlan plan, StatementSource source) {
        List<String> arguments = new ArrayList<>(List.of(plan.sql()));
        List<Expression> own =
                call.getArguments().subList(1, call.getArguments().size());
        if (own.isEmpty()) {
            arguments.addAll(source.flags());
        } else {
            own.stream().map(file::text).forEach(arguments::add);
        }
        return String.join(", ", arguments);
    }

    /** A prepared statement of its own, closed at once, or with its result set. */
    private void separate(SqlPlan plan, StatementSource source, SinkPlace place) {
        String name = edits.freshName("prepared");
        String prepared = edits.use(PREPARED);
        String creation = prepared + " " + name + " = " + source.connection(call) + "prepareStatement("
                + prepareArguments(plan, source) + ")";
        edits.replace(file.start(call), file.end(call), name + "." + call.getNameAsString() + "()");
        List<Expression> followUps = source.isChained() ? List.of() : followUps(source);
        boolean atOnce = !source.isChained() && followUps.isEmpty() && isUpdateAlone(place);
        if (atOnce) {
            surround(place.statement(), creation, setters(plan, name));
            return;
        }
        List<String> lines = new ArrayList<>(List.of(creation + ";"));
        if (!source.isChained() && call.getNameAsString().matches("execute(Query)?")) {
            lines.add(name + ".closeOnCompletion();");
        }
        lines.addAll(setters(plan, name));
        place.put(file, edits, lines);
        followUps.forEach(use -> edits.replace(use, name));
        boolean update = call.getNameAsString().matches("execute(Large)?Update");
        if (!source.isChained()
                && update
                && place.resource() < 0
                && followUps.isEmpty()
                && place.statement() instanceof ExpressionStmt
                && JavaEdits.isInBlock(place.statement())) {
            edits.insertAfter(place.statement(), name + ".close();");
        }
    }

    /** Whether the call is a whole statement, or all that a statement returns, and its result needs no open statement. */
    private boolean isUpdateAlone(SinkPlace place) {
        Node parent = call.getParentNode().orElseThrow();
        boolean alone = parent instanceof ExpressionStmt || parent instanceof ReturnStmt;
        return alone && place.resource() < 0 && !call.getNameAsString().equals("executeQuery");
    }

    private void surround(Statement statement, String resource, List<String> setters) {
        String outer = edits.indentOf(file.start(statement));
        String line = edits.newLine() + outer + edits.unit();
        StringBuilder before = new StringBuilder("try (" + resource + ") {");
        for (String setter : setters) {
            before.append(line).append(setter.replace("    ", edits.unit()));
        }
        edits.insert(file.start(statement), before.append(line).toString());
        edits.insert(file.end(statement), edits.newLine() + outer + "}");
    }

    /** What is asked of the statement after this call and before it runs anything else. */
    private List<Expression> followUps(StatementSource source) {
        List<Expression> found = new ArrayList<>();
        Optional<Declaration> variable = source.variable()
                .or(() -> call.getScope()
                        .filter(Expression::isNameExpr)
                        .flatMap(scope -> Variables.declaration(scope.asNameExpr())));
        for (Expression use : variable.map(Variables::uses).orElse(List.of())) {
            if (file.start(use) < file.end(call)
                    || !(use.getParentNode().orElseThrow() instanceof MethodCallExpr other)) {
                continue;
            }
            if (FOLLOW_UPS.contains(other.getNameAsString())) {
                found.add(use);
            } else if (other.getNameAsString().startsWith("execute")) {
                break;
            }
        }
        return found;
    }
}
