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
import dev.fixwright.syntax.java.SinkPlace;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.StringParts.Part;
import dev.fixwright.syntax.java.StringParts.Step;
import dev.fixwright.syntax.java.StringParts.Value;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A list beside an SQL text that is built by statements that may be skipped or repeated: each adds its own values. */
final class GatheredValues {
    private final SqlText text;
    private final JavaFile file;
    private final JavaEdits target;
    private final List<String> names;
    private final boolean typed;

    /**
     * The values by their names, or in a plain list where there are no names.
     *
     * @param typed whether Spring is to hand a strict database the type of each
     */
    GatheredValues(SqlText text, JavaEdits target, List<String> names, boolean typed) {
        this.typed = typed;
        this.names = names;
        this.text = text;
        this.file = text.file();
        this.target = target;
    }

    Optional<String> obstacle() {
        List<Gathered> all = slots();
        for (Gathered one : all) {
            if (!one.atOnce()) {
                return Optional.of("a value of the SQL text is put together by several statements");
            }
            if (one.step().statement().isEmpty() && beside(one).isEmpty()) {
                return Optional.of("no line can be put before the call to keep `" + file.text(one.value()) + "`");
            }
            if (one.step().repeated() && !names.isEmpty()) {
                return Optional.of("a loop puts values into the query, so their number is not known");
            }
        }
        for (int i = late(all) + 1; i < all.size() && names.isEmpty(); i++) {
            if (file.start(all.get(i).value()) < file.start(all.get(i - 1).value())) {
                return Optional.of("the SQL text is not put together in the order in which its statements run");
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

    /** How many of the first values are only put in when others are there that stand behind them. */
    private int late(List<Gathered> all) {
        Step step = all.get(0).step();
        int own = 0;
        while (own < all.size() && all.get(own).step() == step) {
            own++;
        }
        boolean always = !step.conditional() && !step.repeated();
        return always
                        && own < all.size()
                        && file.start(all.get(own).value())
                                < file.start(all.get(0).value())
                ? own
                : 0;
    }

    /**
     * A value with its quotes.
     *
     * @param step what adds the value itself
     * @param atOnce whether no other statement adds a part of it, or nothing but quotes
     */
    private record Gathered(SqlValue bound, Expression value, Step step, boolean atOnce) {}

    /** The statement around the call, where a value stands in the very argument of it. */
    private Optional<Statement> beside(Gathered one) {
        return SinkPlace.of(text.argument())
                .map(SinkPlace::statement)
                .filter(JavaEdits::isInBlock)
                .filter(statement -> one.value().findAll(NameExpr.class).stream()
                        .flatMap(name -> Variables.declaration(name).stream())
                        .noneMatch(found -> statement.isAncestorOf(found.node())));
    }

    private List<Gathered> slots() {
        List<Part> parts = text.parts().parts();
        List<Gathered> found = new ArrayList<>();
        for (SqlValue value : text.values()) {
            Slot slot = value.slot().slot();
            int first = slot.firstPart();
            while (!(parts.get(first) instanceof Value)) {
                first++;
            }
            boolean atOnce = slot.values(parts).size() == 1 || step(slot.firstPart()) == step(slot.lastPart());
            found.add(new Gathered(value, parts.get(first).node(), step(first), atOnce));
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
        Optional<Step> earliest = text.parts().steps().stream()
                .filter(step -> step.statement().isPresent())
                .min(Comparator.comparingInt(step -> file.start(step.root())));
        if (earliest.isEmpty()) {
            return Optional.empty();
        }
        Step first = earliest.get();
        boolean begins = first.resets() || first != text.parts().steps().get(0);
        boolean sure = begins && !first.conditional() && !first.repeated();
        Optional<Statement> start = sure ? first.statement() : declared();
        return start.filter(found -> found instanceof ExpressionStmt && JavaEdits.isInBlock(found))
                .filter(found -> sure || (file.start(found) < file.start(first.root()) && !loopBetween(found)));
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
        List<Gathered> all = slots();
        int late = late(all);
        Step last = all.get(0).step();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Gathered one = all.get(i);
            if (last != one.step()) {
                add(last, lines);
                lines.clear();
            }
            last = one.step();
            String place = i < late ? i + ", " : "";
            lines.add(list + (names.isEmpty() ? ".add(" + place : ".put(\"" + names.get(i) + "\", ") + written(one)
                    + ");");
        }
        add(last, lines);
        return list;
    }

    private String written(Gathered one) {
        SqlSlot slot = one.bound().slot();
        return slot.slot().isPlain(text.parts().parts())
                ? typed
                        ? SpringValues.argument(one.bound(), target, true)
                        : one.bound().expression()
                : slot.slot().joined(file, text.parts().parts(), slot.quoted() ? '\'' : '\0');
    }

    private void add(Step step, List<String> lines) {
        String[] added = lines.toArray(String[]::new);
        if (step.statement().isEmpty()) {
            target.insertBefore(SinkPlace.of(text.argument()).orElseThrow().statement(), added);
        } else if (JavaEdits.isInBlock(step.statement().get())) {
            target.insertAfter(step.statement().get(), added);
        } else {
            target.insertBefore(step.statement().get(), added);
        }
    }
}
