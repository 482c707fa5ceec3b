package dev.fixwright.fix.weakrandom;

import dev.fixwright.fix.ScriptSite;
import dev.fixwright.syntax.grammar.SyntaxNode;
import dev.fixwright.syntax.javascript.ScriptFile;
import java.util.List;
import java.util.Optional;

/**
 * Letters and digits cut out of a random fraction: {@code Math.random().toString(36).slice(2, 12)}.
 *
 * @param expression all of it
 * @param base 36 or 16
 * @param length the most characters that there can be
 */
record RandomDigits(SyntaxNode expression, int base, int length) {
    /** Where the digits of a fraction end, at most. */
    private static final int END = 15;

    static Optional<RandomDigits> of(SyntaxNode call, ScriptSite site) {
        Optional<SyntaxNode> text = RandomUse.methodCall(call, "toString")
                .filter(made -> ScriptFile.arguments(made).size() == 1)
                .filter(made -> ScriptFile.arguments(made).get(0).text().matches("36|16"));
        Optional<SyntaxNode> part = text.flatMap(made -> RandomUse.methodCall(made, "substr|substring|slice"));
        if (part.isEmpty()) {
            return Optional.empty();
        }
        int base = Integer.parseInt(ScriptFile.arguments(text.get()).get(0).text());
        boolean counts = RandomUse.methodCall(text.get(), "substr").isPresent();
        boolean fromEnd = RandomUse.methodCall(text.get(), "substring").isEmpty();
        List<String> range = ScriptFile.arguments(part.get()).stream()
                .map(argument -> site.script().texts().constant(argument).orElse(argument.text()))
                .toList();
        return length(range, counts, fromEnd).map(length -> new RandomDigits(part.get(), base, length));
    }

    private static Optional<Integer> length(List<String> range, boolean counts, boolean fromEnd) {
        if (range.size() == 1 && fromEnd && range.get(0).matches("-[1-9]\\d?")) {
            return Optional.of(-Integer.parseInt(range.get(0))).filter(length -> length < END - 1);
        }
        boolean known = !range.isEmpty() && range.stream().allMatch(one -> one.matches("\\d{1,2}"));
        if (!known || Integer.parseInt(range.get(0)) < 2) {
            return Optional.empty();
        }
        int from = Integer.parseInt(range.get(0));
        int length = range.size() == 1 ? END - from : Integer.parseInt(range.get(1)) - (counts ? 0 : from);
        return Optional.of(length).filter(found -> found > 0);
    }
}
