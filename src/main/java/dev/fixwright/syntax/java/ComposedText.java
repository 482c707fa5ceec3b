package dev.fixwright.syntax.java;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import dev.fixwright.patch.Edit;
import java.util.List;
import java.util.Optional;

/**
 * A text that a call is given, with the stretches of it that shall become place-holders.
 *
 * @param argument the call's argument
 */
public record ComposedText(JavaFile file, Expression argument, StringParts parts, List<Slot> slots) {

    /**
     * A text with its place-holders.
     *
     * @param text the expression to pass as argument
     * @param edits edits outside the argument
     */
    public record Rewritten(Expression argument, String text, List<Edit> edits) {
        public void applyTo(JavaEdits target) {
            edits.forEach(edit -> target.replace(edit.start(), edit.end(), edit.replacement()));
            target.replace(argument, text);
        }
    }

    /**
     * The text with place-holders, edited where it is put together, or written anew at the argument where it is used for
     * more; empty where neither can be done. Only for texts whose values are known where it is used.
     */
    public Optional<Rewritten> rewritten(List<String> holders) {
        boolean inTime = slots.stream()
                .allMatch(slot -> slot.values(parts.parts()).stream()
                        .allMatch(value -> LastingValues.isInArgument(this, value.node())
                                || new LastingValues(this).lasts(value.node())));
        if (!inTime) {
            return Optional.empty();
        }
        Optional<List<Edit>> edits = SlotEdits.of(file, parts, slots, holders);
        if (edits.isPresent() && SharedText.reason(this).isEmpty()) {
            int start = file.start(argument);
            int end = file.end(argument);
            List<Edit> outside = edits.get().stream()
                    .filter(edit -> edit.end() <= start || edit.start() >= end)
                    .toList();
            return Optional.of(new Rewritten(argument, SlotEdits.rewritten(file, argument, edits.get()), outside));
        }
        return parts.isLinear() && new LastingValues(this).allLast()
                ? Optional.of(
                        new Rewritten(argument, RebuiltText.added(file, parts.parts(), slots, holders), List.of()))
                : Optional.empty();
    }

    /**
     * Whether the values of the slots may be asked for where the text is used: nothing is repeated, and what a skipped
     * statement would have put in is a plain variable that is there as well.
     */
    public boolean knowsItsValues() {
        int index = 0;
        for (StringParts.Step step : parts.steps()) {
            int first = index;
            index += step.parts().size();
            int end = index;
            boolean known = slots.stream()
                    .filter(slot -> first <= slot.lastPart() && slot.firstPart() < end)
                    .flatMap(slot -> slot.values(parts.parts()).stream())
                    .allMatch(value -> isPlain(value.node()));
            if (step.repeated() || (step.conditional() && !known)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlain(Expression value) {
        return value instanceof NameExpr name
                && Variables.declaration(name)
                        .filter(found -> Variables.declaration(name.getNameAsString(), argument)
                                .filter(there -> there.node() == found.node())
                                .isPresent())
                        .isPresent();
    }
}
