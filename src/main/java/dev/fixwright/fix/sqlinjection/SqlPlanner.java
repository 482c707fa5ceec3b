package dev.fixwright.fix.sqlinjection;

import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.fix.sqlinjection.SqlReading.SqlSlot;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.BuilderForm;
import dev.fixwright.syntax.java.ComposedText;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.LastingValues;
import dev.fixwright.syntax.java.RebuiltText;
import dev.fixwright.syntax.java.SharedText;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.SlotEdits;
import dev.fixwright.syntax.java.StringParts.Step;
import dev.fixwright.syntax.java.StringParts.Text;
import dev.fixwright.syntax.java.Variables;
import dev.fixwright.syntax.java.Variables.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Decides how an SQL text becomes constant: edited where it is put together, or written anew where it is used. */
final class SqlPlanner {
    private final SqlText text;
    private final JavaFile file;
    private final JavaEdits target;
    private final List<Slot> slots;
    private final List<String> holders;
    private final KeptParts kept;
    private List<String> names = List.of();
    private String refusal = "";
    private boolean markersFirst;
    private boolean typed;

    SqlPlanner(SqlText text, JavaEdits target, List<String> holders) {
        this.text = text;
        this.file = text.file();
        this.target = target;
        this.holders = holders;
        this.kept = new KeptParts(text, target);
        this.slots = text.reading().slots().stream().map(SqlSlot::slot).toList();
    }

    /** Gathers values by these names, where they must be gathered. */
    SqlPlanner named(List<String> wanted) {
        names = wanted;
        return this;
    }

    /** Gathers values with the types that a strict database shall see, as Spring's templates take them from a list. */
    SqlPlanner typed(boolean strict) {
        typed = strict;
        return this;
    }

    /** Allows for parameters that the text has already, before all its values. */
    SqlPlanner behindMarkers() {
        markersFirst = true;
        return this;
    }

    /** Why there is no plan. */
    String refusal() {
        return refusal;
    }

    Optional<SqlPlan> plan() {
        if (text.array().isPresent()) {
            String sql = kept.isEmpty()
                    ? file.text(text.argument())
                    : RebuiltText.chained(text.parts().parts(), List.of(), List.of(), kept::written);
            return Optional.of(new SqlPlan(text, sql, List.of(), List.of(), text.array()));
        }
        if (text.returned().isPresent()) {
            String sql = RebuiltText.added(file, text.parts().parts(), slots, holders);
            return Optional.of(new SqlPlan(text, sql, List.of(), text.values(), Optional.empty()));
        }
        Optional<List<Edit>> edits =
                SlotEdits.of(file, text.parts(), slots, holders).map(kept::with);
        ComposedText composed = new ComposedText(file, text.argument(), text.parts(), slots);
        Optional<String> shared =
                slots.isEmpty() ? Optional.empty() : SharedText.reason(composed).or(this::inField);
        if (!text.parts().isLinear() && !slots.isEmpty()) {
            return gathered(edits, shared);
        }
        LastingValues time = new LastingValues(composed);
        if (edits.isEmpty() || shared.isPresent()) {
            if (!time.allLast() || !keptLast()) {
                return refuse(shared.orElse("the SQL text is put together in a way that cannot be edited"));
            }
            String sql = kept.isEmpty()
                    ? RebuiltText.added(file, text.parts().parts(), slots, holders)
                    : RebuiltText.chained(text.parts().parts(), slots, holders, kept::written);
            return Optional.of(new SqlPlan(text, sql, List.of(), text.values(), Optional.empty()));
        }
        List<SqlValue> values = new CapturedValues(text, target, time).values();
        if (isUnclear() && time.allLast()) {
            return Optional.of(chained(values));
        }
        return Optional.of(inPlace(edits.get(), values, Optional.empty()));
    }

    /** Scanners do not follow a text through a field. */
    private Optional<String> inField() {
        return text.argument() instanceof NameExpr name
                        && Variables.declaration(name)
                                .filter(Declaration::isField)
                                .isPresent()
                ? Optional.of("`" + name + "` is a field")
                : Optional.empty();
    }

    /** Whether the parts that stay in the text could as well be evaluated where it is used. */
    private boolean keptLast() {
        List<Slot> stays = text.reading().checks().stream()
                .map(check -> Slot.of(check.part()))
                .toList();
        return new LastingValues(new ComposedText(file, text.argument(), text.parts(), stays)).allLast();
    }

    /** The text edited where it is put together. */
    private SqlPlan inPlace(List<Edit> edits, List<SqlValue> values, Optional<String> list) {
        Optional<List<Edit>> builder = builderForm().map(form -> apart(form, edits));
        List<Edit> others = new ArrayList<>(edits);
        builder.ifPresent(others::addAll);
        List<Edit> here = new ArrayList<>(edits);
        here.addAll(kept.apart(others, builder.isPresent()));
        List<Edit> all = new ArrayList<>(outside(here));
        builder.ifPresent(all::addAll);
        String sql = builder.isPresent()
                ? text.argument() + ".toString()"
                : SlotEdits.rewritten(file, text.argument(), here);
        return new SqlPlan(text, sql, all, values, list);
    }

    /** The builder's edits, with sums that it is given as calls of their own, where no value was in their way. */
    private List<Edit> apart(List<Edit> form, List<Edit> edits) {
        List<Edit> all = new ArrayList<>(form);
        for (Step step : text.parts().steps()) {
            for (Expression at = step.root();
                    grows(step) && at instanceof BinaryExpr sum && file.types().isString(sum.getLeft());
                    at = sum.getLeft()) {
                Edit apart = new Edit(file.end(sum.getLeft()), file.start(sum.getRight()), ").append(");
                if (Stream.concat(edits.stream(), form.stream()).noneMatch(edit -> touches(edit, apart))) {
                    all.add(apart);
                }
            }
        }
        return all;
    }

    private static boolean touches(Edit edit, Edit apart) {
        return edit.start() < apart.end() && apart.start() < edit.end();
    }

    private Optional<SqlPlan> refuse(String reason) {
        refusal = reason;
        return Optional.empty();
    }

    private List<Edit> outside(List<Edit> edits) {
        int start = file.start(text.argument());
        int end = file.end(text.argument());
        return edits.stream()
                .filter(edit -> edit.end() <= start || edit.start() >= end)
                .toList();
    }

    private Optional<SqlPlan> gathered(Optional<List<Edit>> edits, Optional<String> shared) {
        if (edits.isEmpty() || shared.isPresent()) {
            return refuse(shared.orElse("the SQL text is put together in a way that cannot be edited"));
        }
        boolean first = markersFirst
                && text.reading().slots().stream()
                        .allMatch(slot -> text.reading().markers().stream().allMatch(slot::isAfter))
                && text.markersAreSure();
        if (!text.reading().markers().isEmpty() && !first) {
            return refuse(
                    "the SQL text has parameters of its own and is put together by statements that may be skipped");
        }
        GatheredValues gathered = new GatheredValues(text, target, names, typed);
        Optional<String> obstacle = gathered.obstacle();
        if (obstacle.isPresent()) {
            return refuse(obstacle.get());
        }
        return Optional.of(inPlace(edits.get(), text.values(), Optional.of(gathered.write())));
    }

    /** The edits that make a builder of a text that grows by {@code +=}. */
    private Optional<List<Edit>> builderForm() {
        boolean grows = text.parts().steps().stream().anyMatch(this::grows);
        return grows && text.argument() instanceof NameExpr name && file.types().isString(name)
                ? Variables.declaration(name).flatMap(found -> BuilderForm.of(file, found, name))
                : Optional.empty();
    }

    /** Whether a step adds to the very variable that is used, not to one that is put into it. */
    private boolean grows(Step step) {
        return !step.resets()
                && step.root().getParentNode().orElse(null) instanceof AssignExpr assign
                && assign.getTarget().toString().equals(text.argument().toString());
    }

    /** Whether scanners could not tell that the text is constant, though its values are gone from it. */
    private boolean isUnclear() {
        List<Step> steps = text.parts().steps();
        Expression root = steps.get(0).root();
        boolean single = steps.get(steps.size() - 1).root() == root
                && text.parts().parts().size() > 1;
        boolean sum = root.isBinaryExpr();
        boolean chosen = sum && IntStream.range(0, text.parts().parts().size()).anyMatch(this::isLeft);
        boolean joined =
                root instanceof MethodCallExpr call && call.getNameAsString().equals("concat");
        boolean nested = sum && steps.size() > 1;
        return single && (chosen || joined || nested);
    }

    private boolean isLeft(int index) {
        return !(text.parts().parts().get(index) instanceof Text)
                && slots.stream().noneMatch(slot -> slot.firstPart() <= index && index <= slot.lastPart());
    }

    /** The text as one literal, or put together by a builder, which scanners can follow where they cannot follow a sum. */
    private SqlPlan chained(List<SqlValue> values) {
        String chain = RebuiltText.chained(text.parts().parts(), slots, holders, kept::written);
        Expression root = text.parts().steps().get(0).root();
        if (text.argument() == root) {
            return new SqlPlan(text, chain, List.of(), values, Optional.empty());
        }
        Edit edit = new Edit(file.start(root), file.end(root), chain);
        return new SqlPlan(text, file.text(text.argument()), List.of(edit), values, Optional.empty());
    }
}
