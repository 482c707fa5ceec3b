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

/** {@code Statement.execute…(sql)}: a prepared statement instead, in the same variable where it runs nothing else. */
final class StatementRewrite implements SinkRewrite {
    private static final String PREPARED = "java.sql.PreparedStatement";

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
        SqlPlanner planner = new SqlPlanner(text, edits, text.questionMarks());
        Optional<SqlPlan> plan = planner.plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        Optional<String> untyped = SqlSetters.refusal(plan.get(), strictNumbers);
        if (untyped.isPresent()) {
            return untyped.get();
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
        if (batch && !StatementBatch.of(file, call, source).isAlone()) {
            return inBatch(plan.get(), source, place.get());
        }
        FollowUps followUps = followUps(source);
        String unreached = outOfReach(followUps, place.get());
        if (!unreached.isEmpty()) {
            return unreached;
        }
        plan.get().applyTo(edits);
        separate(plan.get(), source, place.get(), followUps);
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
    private void separate(SqlPlan plan, StatementSource source, SinkPlace place, FollowUps followUps) {
        String name = edits.freshName("prepared");
        String prepared = edits.use(PREPARED);
        String creation = prepared + " " + name + " = " + source.connection(call) + "prepareStatement("
                + prepareArguments(plan, source) + ")";
        edits.replace(file.start(call), file.end(call), name + "." + call.getNameAsString() + "()");
        boolean asked = !followUps.uses().isEmpty();
        boolean atOnce = !source.isChained() && !asked && isUpdateAlone(place);
        if (atOnce) {
            surround(place.statement(), creation, setters(plan, name));
            return;
        }
        List<String> lines = new ArrayList<>(List.of(creation + ";"));
        if (!source.isChained()
                && !followUps.handedOn()
                && call.getNameAsString().matches("execute(Query)?")) {
            lines.add(name + ".closeOnCompletion();");
        }
        lines.addAll(setters(plan, name));
        place.put(file, edits, lines);
        followUps.uses().forEach(use -> edits.replace(use, name));
        boolean update = call.getNameAsString().matches("execute(Large)?Update");
        if (!source.isChained()
                && update
                && place.resource() < 0
                && !asked
                && place.statement() instanceof ExpressionStmt
                && JavaEdits.isInBlock(place.statement())) {
            edits.insertAfter(place.statement(), name + ".close();");
        }
    }

    /** A prepared statement beside the batch, run just before or after the other texts. */
    private String inBatch(SqlPlan plan, StatementSource source, SinkPlace place) {
        StatementBatch batch = StatementBatch.of(file, call, source);
        Optional<Statement> run = batch.runBeside(place.statement());
        if (run.isEmpty()) {
            return "the statement gathers several SQL texts in one batch, which one prepared statement cannot";
        }
        plan.applyTo(edits);
        String name = edits.freshName("prepared");
        List<String> lines = new ArrayList<>(List.of(edits.use(PREPARED) + " " + name + " = " + source.connection(call)
                + "prepareStatement(" + plan.sql() + ");"));
        lines.addAll(setters(plan, name));
        edits.insertBefore(place.statement(), lines.subList(0, lines.size() - 1).toArray(String[]::new));
        edits.replace(place.statement(), lines.get(lines.size() - 1));
        String[] runs = {name + ".executeUpdate();", name + ".close();"};
        if (batch.isFirst()) {
            edits.insertBefore(run.get(), runs);
        } else {
            edits.insertAfter(run.get(), runs);
        }
        return "";
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

    private FollowUps followUps(StatementSource source) {
        Optional<Declaration> variable = source.variable()
                .or(() -> call.getScope()
                        .filter(Expression::isNameExpr)
                        .flatMap(scope -> Variables.declaration(scope.asNameExpr())));
        return FollowUps.of(file, call, source.isChained() ? Optional.empty() : variable);
    }

    /** Why the code after the call cannot ask the prepared statement; empty where it can. */
    private String outOfReach(FollowUps followUps, SinkPlace place) {
        Node block = place.statement().getParentNode().orElseThrow();
        boolean reached = followUps.uses().stream().allMatch(block::isAncestorOf)
                && (followUps.uses().isEmpty() || JavaEdits.isInBlock(place.statement()));
        return followUps
                .obstacle()
                .orElse(reached ? "" : "the statement's results are read outside the block in which it runs");
    }
}
