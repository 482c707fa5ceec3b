package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.TryStmt;
import dev.fixwright.fix.JavaSite;
import dev.fixwright.fix.sqlinjection.SqlReading.Marker;
import dev.fixwright.fix.sqlinjection.SqlReading.SqlSlot;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.SinkPlace;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code prepareStatement(sql)} and {@code prepareCall(sql)} with values in the text: they become parameters, too. */
final class PrepareRewrite implements SinkRewrite {
    private final JavaFile file;
    private final MethodCallExpr call;
    private final SqlText text;
    private final JavaEdits edits;
    private final boolean strictNumbers;

    PrepareRewrite(JavaSite site, MethodCallExpr call, SqlText text, JavaEdits edits) {
        this.file = site.file();
        this.call = call;
        this.text = text;
        this.edits = edits;
        this.strictNumbers = SqlSinks.isStrict(site);
    }

    @Override
    public String explanation() {
        return "The values are bound as parameters of the prepared statement instead of being written into its SQL text, so"
                + " they can no longer change what the SQL does.";
    }

    @Override
    public String refusal() {
        Optional<Declaration> variable = variable();
        String markers = renumber(variable);
        if (!markers.isEmpty()) {
            return markers;
        }
        boolean lambda = isLambdaBody();
        Optional<SinkPlace> place = SinkPlace.of(call);
        if (place.isEmpty() && !lambda) {
            return "the statement is prepared where no line can be put around it";
        }
        SqlPlanner planner = new SqlPlanner(text, edits, text.questionMarks()).behindMarkers();
        Optional<SqlPlan> plan = planner.plan();
        if (plan.isEmpty()) {
            return planner.refusal();
        }
        Optional<String> untyped = SqlSetters.refusal(plan.get(), strictNumbers);
        if (untyped.isPresent()) {
            return untyped.get();
        }
        if (lambda) {
            return inLambda(plan.get());
        }
        if (place.orElseThrow().resource() >= 0 && variable.isPresent()) {
            return inResource(plan.get(), place.get(), variable.get());
        }
        plan.get().applyTo(edits);
        Statement statement = place.get().statement();
        boolean named = variable.isPresent() && JavaEdits.isInBlock(statement) && isWhole(statement);
        if (named) {
            edits.replace(call.getArgument(0), plan.get().sql());
            edits.insertAfter(
                    statement, setters(plan.get(), name(variable.get())).toArray(String[]::new));
            return "";
        }
        ownVariable(plan.get(), place.get());
        return "";
    }

    private static String name(Declaration variable) {
        return variable.name();
    }

    /** Whether the statement does nothing but declare or assign the prepared statement. */
    private boolean isWhole(Statement statement) {
        Node parent = call.getParentNode().orElseThrow();
        return statement instanceof ExpressionStmt
                && (parent instanceof VariableDeclarator || parent instanceof AssignExpr);
    }

    /** The variable that the prepared statement is put into. */
    private Optional<Declaration> variable() {
        Node parent = call.getParentNode().orElseThrow();
        if (parent instanceof VariableDeclarator declared) {
            return Variables.declaration(declared.getNameAsString(), call).filter(found -> found.node() == declared);
        }
        if (parent instanceof AssignExpr assign && assign.getTarget() instanceof NameExpr name) {
            return Variables.declaration(name);
        }
        return Optional.empty();
    }

    private List<String> setters(SqlPlan plan, String statement) {
        return SqlSetters.lines(plan, statement, edits, strictNumbers);
    }

    private void ownVariable(SqlPlan plan, SinkPlace place) {
        String name = edits.freshName("prepared");
        List<String> lines = new ArrayList<>(List.of(declared(plan, name)));
        lines.addAll(setters(plan, name));
        place.put(file, edits, lines);
        edits.replace(call, name);
    }

    private String declared(SqlPlan plan, String name) {
        String type = call.getNameAsString().equals("prepareCall") ? "CallableStatement" : "PreparedStatement";
        return edits.use("java.sql." + type) + " " + name + " = " + prepared(plan) + ";";
    }

    private String prepared(SqlPlan plan) {
        return file.source().text().substring(file.start(call), file.start(call.getArgument(0)))
                + plan.sql()
                + file.source().text().substring(file.end(call.getArgument(0)), file.end(call));
    }

    private String inResource(SqlPlan plan, SinkPlace place, Declaration variable) {
        plan.applyTo(edits);
        edits.replace(call.getArgument(0), plan.sql());
        TryStmt attempt = place.statement().asTryStmt();
        List<String> lines = setters(plan, variable.name());
        for (int i = place.resource() + 1; i < attempt.getResources().size(); i++) {
            if (Variables.uses(variable).stream()
                    .anyMatch(attempt.getResources().get(i)::isAncestorOf)) {
                new SinkPlace(attempt, i).put(file, edits, lines);
                return "";
            }
        }
        if (attempt.getTryBlock().getStatements().isEmpty()) {
            return "the prepared statement is never run";
        }
        edits.insertBefore(attempt.getTryBlock().getStatement(0), lines.toArray(String[]::new));
        return "";
    }

    private boolean isLambdaBody() {
        return call.getParentNode()
                .filter(parent -> parent instanceof ExpressionStmt statement
                        && statement
                                .getParentNode()
                                .filter(LambdaExpr.class::isInstance)
                                .isPresent())
                .isPresent();
    }

    /** {@code c -> c.prepareStatement(sql)} becomes a block. */
    private String inLambda(SqlPlan plan) {
        plan.applyTo(edits);
        String name = edits.freshName("prepared");
        String outer = edits.indentOf(file.start(call));
        String line = edits.newLine() + outer + edits.unit();
        StringBuilder block = new StringBuilder("{").append(line).append(declared(plan, name));
        setters(plan, name).forEach(setter -> block.append(line).append(setter.replace("    ", edits.unit())));
        block.append(line).append("return ").append(name).append(";");
        edits.replace(
                call, block.append(edits.newLine()).append(outer).append("}").toString());
        return "";
    }

    /** Moves the parameters that are there already to their new positions. */
    private String renumber(Optional<Declaration> variable) {
        List<Marker> markers = text.reading().markers();
        List<SqlSlot> slots = text.reading().slots();
        boolean last = markers.stream().allMatch(marker -> slots.stream().allMatch(slot -> slot.isAfter(marker)));
        if (markers.isEmpty() || last) {
            return "";
        }
        String refusal =
                "the parameters that are there already are not set by plain numbers, so they cannot be renumbered";
        if (variable.isEmpty()
                || variable.get().isField()
                || Variables.assignments(variable.get()).size() > 1) {
            return "the statement is not kept in one local variable, so it cannot be seen where its parameters are set";
        }
        for (Expression use : Variables.uses(variable.get())) {
            Node parent = use.getParentNode().orElseThrow();
            if (FollowUps.isHandedOn(parent, use) && !FollowUps.isClosing(parent)) {
                return "the statement is handed on in `" + parent
                        + "`, where its parameters may be set by the numbers that they have now";
            }
            if (use.getParentNode().orElseThrow() instanceof MethodCallExpr other
                    && other.getScope().filter(scope -> scope == use).isPresent()
                    && isIndexed(other)) {
                if (!(other.getArgument(0) instanceof IntegerLiteralExpr index)) {
                    return refusal;
                }
                int number = index.asNumber().intValue();
                if (number < 1 || number > markers.size()) {
                    return "parameter " + number + " is set, which the SQL text does not have";
                }
                Marker marker = markers.get(number - 1);
                long before =
                        slots.stream().filter(slot -> !slot.isAfter(marker)).count();
                if (before > 0) {
                    edits.replace(index, String.valueOf(number + before));
                }
            }
        }
        return "";
    }

    private boolean isIndexed(MethodCallExpr setter) {
        String name = setter.getNameAsString();
        boolean sets = name.matches("set[A-Z]\\w*|registerOutParameter")
                && setter.getArguments().size() > 1;
        boolean gets = call.getNameAsString().equals("prepareCall")
                && name.matches("get[A-Z]\\w*")
                && !setter.getArguments().isEmpty()
                && !setter.getArgument(0).isStringLiteralExpr();
        return sets || gets;
    }
}
