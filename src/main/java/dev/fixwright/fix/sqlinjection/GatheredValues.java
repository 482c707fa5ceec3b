package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.WhileStmt;
import dev.fixwright.fix.sqlinjection.SqlReading.SqlSlot;
import dev.fixwright.syntax.java.Branches;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.StringParts.Step;
import dev.fixwright.syntax.java.StringParts.Value;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list beside an SQL text that is built by statements that may be skipped or repeated: each adds its own values. */
final class GatheredValues {
    private final SqlText text;
    private final JavaFile file;
    private final JavaEdits target;
    private final List<String> names;

    /** The values by their names, or in a plain list where there are no names. */
    GatheredValues(SqlText text, JavaEdits target, List<String> names) {
        this.names = names;
        this.text = text;
        this.file = text.file();
        this.target = target;
    }

    Optional<String> obstacle() {
        int before = -1;
        for (Gathered one : slots()) {
            if (one.steps().stream().distinct().count() != 1
                    || one.step().statement().isEmpty()) {
                return Optional.of("a value of the SQL text is put together by several statements");
            }
            if (file.start(one.value()) < before) {
                return Optional.of("the SQL text is not put together in the order in which its statements run");
            }
            before = file.start(one.value());
            if (one.step().repeated() && !names.isEmpty()) {
                return Optional.of("a loop puts values into the query, so their number is not known");
            }
        }
        List<Step> steps = text.parts().steps();
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).resets() && follows(steps, i)) {
                return Optional.of("the SQL text is replaced after values have been put into it");
            }
        }
        return beginning().isEmpty()
                ? Optional.of("there is no one place where the SQL text begins")
                : Optional.empty();
    }

    private boolean follows(List<Step> steps, int index) {
        Node reset = steps.get(index).root();
        return steps.subList(0, index).stream()
                .filter(step -> step.parts().stream().anyMatch(Value.class::isInstance))
                .anyMatch(step -> !Branches.exclude(step.root(), reset));
    }

    private record Gathered(SqlValue bound, Expression value, List<Step> steps) {
        Step step() {
            return steps.get(0);
        }
    }

    private List<Gathered> slots() {
        List<Gathered> found = new ArrayList<>();
        for (SqlValue value : text.values()) {
            List<Value> inside = value.slot().slot().values(text.parts().parts());
            List<Step> steps = new ArrayList<>();
            for (int i = value.slot().slot().firstPart();
                    i <= value.slot().slot().lastPart();
                    i++) {
                steps.add(step(i));
            }
            found.add(new Gathered(value, inside.get(0).node(), steps));
        }
        return found;
    }

    private Step step(int part) {
        int index = part;
        for (Step step : text.parts().steps()) {
            if (index < step.parts().size()) {
                return step;
            }
            index -= step.parts().size();
        }
        throw new IllegalArgumentException("no part " + part);
    }

    /** The statement before which the list is declared. */
    private Optional<Statement> beginning() {
        Step first = text.parts().steps().get(0);
        if (first.statement().isEmpty()) {
            return Optional.empty();
        }
        boolean sure = first.resets() && !first.conditional() && !first.repeated();
        Optional<Statement> start = sure ? first.statement() : declared();
        return start.filter(found -> found instanceof ExpressionStmt && JavaEdits.isInBlock(found))
                .filter(found -> sure || !loopBetween(found));
    }

    private Optional<Statement> declared() {
        return text.argument().findFirst(NameExpr.class).stream()
                .flatMap(name -> Variables.declaration(name).stream())
                .map(Declaration::node)
                .flatMap(node -> JavaFile.around(node, Statement.class).stream())
                .findFirst();
    }

    private boolean loopBetween(Statement start) {
        for (Node at = text.argument();
                at != null && !at.isAncestorOf(start);
                at = at.getParentNode().orElse(null)) {
            if (at instanceof ForStmt || at instanceof ForEachStmt || at instanceof WhileStmt || at instanceof DoStmt) {
                return true;
            }
        }
        return false;
    }

    /** Writes the list and what is added to it; its name. */
    String write() {
        String list = target.freshName("parameters");
        String type = names.isEmpty()
                ? target.use("java.util.List") + "<Object> "
                : target.use("java.util.Map") + "<String, Object> ";
        String made = target.use(names.isEmpty() ? "java.util.ArrayList" : "java.util.HashMap");
        target.insertBefore(beginning().orElseThrow(), type + list + " = new " + made + "<>();");
        int index = 0;
        Statement last = null;
        List<String> lines = new ArrayList<>();
        for (Gathered one : slots()) {
            Statement statement = one.step().statement().orElseThrow();
            if (last != null && last != statement) {
                add(last, lines);
                lines.clear();
            }
            last = statement;
            SqlSlot slot = one.bound().slot();
            boolean composed = !slot.slot().isPlain(text.parts().parts());
            String value = composed
                    ? slot.slot().joined(file, text.parts().parts(), slot.quoted() ? '\'' : '\0')
                    : one.bound().expression();
            lines.add(list + (names.isEmpty() ? ".add(" : ".put(\"" + names.get(index++) + "\", ") + value + ");");
        }
        if (last != null) {
            add(last, lines);
        }
        return list;
    }

    private void add(Statement statement, List<String> lines) {
        if (JavaEdits.isInBlock(statement)) {
            target.insertAfter(statement, lines.toArray(String[]::new));
        } else {
            target.insertBefore(statement, lines.toArray(String[]::new));
        }
    }
}
