package dev.fixwright.syntax.java;

import com.github.javaparser.ast.expr.Expression;
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
     * more; empty where neither can be done. Only for texts that are put together on one straight way.
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
        return new LastingValues(this).allLast()
                ? Optional.of(
                        new Rewritten(argument, RebuiltText.added(file, parts.parts(), slots, holders), List.of()))
                : Optional.empty();
    }
}
