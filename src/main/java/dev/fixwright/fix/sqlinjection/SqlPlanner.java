package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.sqlinjection.SqlReading.SqlSlot;
import dev.fixwright.patch.Edit;
import dev.fixwright.syntax.java.ComposedText;
import dev.fixwright.syntax.java.JavaEdits;
import dev.fixwright.syntax.java.JavaFile;
import dev.fixwright.syntax.java.LastingValues;
import dev.fixwright.syntax.java.SharedText;
import dev.fixwright.syntax.java.Slot;
import dev.fixwright.syntax.java.SlotEdits;
import java.util.List;
import java.util.Optional;

/** Decides how an SQL text becomes constant: edited where it is put together, or written anew where it is used. */
final class SqlPlanner {
    private final SqlText text;
    private final JavaFile file;
    private final JavaEdits target;
    private final List<Slot> slots;
    private final List<String> holders;
    private List<String> names = List.of();
    private String refusal = "";

    SqlPlanner(SqlText text, JavaEdits target, List<String> holders) {
        this.text = text;
        this.file = text.file();
        this.target = target;
        this.holders = holders;
        this.slots = text.reading().slots().stream().map(SqlSlot::slot).toList();
    }

    /** Gathers values by these names, where they must be gathered. */
    SqlPlanner named(List<String> wanted) {
        names = wanted;
        return this;
    }

    /** Why there is no plan. */
    String refusal() {
        return refusal;
    }

    Optional<SqlPlan> plan() {
        Optional<List<Edit>> edits = SlotEdits.of(file, text.parts(), slots, holders);
        ComposedText composed = new ComposedText(file, text.argument(), text.parts(), slots);
        Optional<String> shared = SharedText.reason(composed);
        if (!text.parts().isLinear()) {
            return gathered(edits, shared);
        }
        LastingValues time = new LastingValues(composed);
        if (edits.isEmpty() || shared.isPresent()) {
            if (!time.allLast()) {
                return refuse(shared.orElse("the SQL text is put together in a way that cannot be edited"));
            }
            String sql = SlotEdits.rebuilt(file, text.parts().parts(), slots, holders);
            return Optional.of(new SqlPlan(text, sql, List.of(), text.values(), Optional.empty()));
        }
        List<SqlValue> values = new CapturedValues(text, target, time).values();
        return Optional.of(new SqlPlan(
                text,
                SlotEdits.rewritten(file, text.argument(), edits.get()),
                outside(edits.get()),
                values,
                Optional.empty()));
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
        if (!text.reading().markers().isEmpty()) {
            return refuse(
                    "the SQL text has parameters of its own and is put together by statements that may be skipped");
        }
        GatheredValues gathered = new GatheredValues(text, target, names);
        Optional<String> obstacle = gathered.obstacle();
        if (obstacle.isPresent()) {
            return refuse(obstacle.get());
        }
        return Optional.of(new SqlPlan(
                text,
                SlotEdits.rewritten(file, text.argument(), edits.get()),
                outside(edits.get()),
                text.values(),
                Optional.of(gathered.write())));
    }
}
