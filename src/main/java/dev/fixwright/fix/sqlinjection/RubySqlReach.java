package dev.fixwright.fix.sqlinjection;

import dev.fixwright.fix.SyntaxSite;
import dev.fixwright.fix.sqlinjection.SlotReading.Slot;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.ruby.RubyCall;
import dev.fixwright.syntax.ruby.RubyFile;
import java.util.List;
import java.util.Optional;

/**
 * Finds out whether the values of a text are still the same where the text is run.
 *
 * @param sink the call that runs it
 */
record RubySqlReach(RubyFile file, SyntaxNode sink) {
    private static final String[] LOOPS = {"do_block", "block", "while", "until", "for"};
    private static final String[] BRANCHES = {
        "if", "unless", "if_modifier", "unless_modifier", "case", "rescue", "conditional"
    };

    /** Why some value is not known there. */
    Optional<String> obstacle(List<Slot> slots, RubySqlValues values) {
        for (Slot slot : slots) {
            for (TextPart part : slot.values()) {
                Optional<String> reason = slot.list()
                        ? values.noList(part.node()).or(() -> obstacle(part.node()))
                        : obstacle(part.node());
                if (reason.isPresent()) {
                    return reason;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether some value comes into the text in some cases only. */
    boolean isConditional(List<Slot> slots) {
        return slots.stream().flatMap(slot -> slot.values().stream()).anyMatch(part -> isConditional(part.node()));
    }

    private boolean isConditional(SyntaxNode value) {
        return value.ancestors().anyMatch(above -> above.is(BRANCHES) && !above.contains(sink));
    }

    private Optional<String> obstacle(SyntaxNode value) {
        String name = "`" + SyntaxSite.words(value) + "`";
        if (value.ancestors().anyMatch(above -> above.is(LOOPS) && !above.contains(sink))) {
            return Optional.of(name + " is added in a loop, so the number of parameters is not known");
        }
        boolean calls = value.all("call").stream()
                .map(call -> new RubyCall(file, call))
                .anyMatch(
                        call -> call.receiver().isPresent() && !call.method().matches("to_s|to_i|to_f|to_sym|inspect"));
        if (isConditional(value) && calls) {
            return Optional.of(name + " is worked out under a condition only, and parameters are added in any case");
        }
        boolean changes = value.all("identifier").stream()
                .anyMatch(used -> file.names().of(used).stream()
                        .anyMatch(binding -> binding.name().start() > used.end()
                                && binding.name().end() < sink.start()));
        return changes ? Optional.of(name + " gets another value before the SQL text is run") : Optional.empty();
    }
}
