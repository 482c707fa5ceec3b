package dev.fixwright.fix.sqlinjection;

import dev.fixwright.syntax.grammar.TextPart;
import dev.fixwright.syntax.grammar.TextPart.Form;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What one statement adds to a text that several statements build.
 *
 * @param before the parts of the text that stand before it
 * @param parts the parts that it adds
 */
record AddedText(List<TextPart> before, List<TextPart> parts) {
    static final String ALONE = "` is added by a statement of its own, with no text beside it";

    /** Whether a quote is open where it begins. */
    boolean isQuoted() {
        return isQuoted(before);
    }

    /** Whether a quote is open at the end of some parts. */
    static boolean isQuoted(List<TextPart> parts) {
        return constant(parts).chars().filter(c -> c == '\'').count() % 2 == 1;
    }

    /** Whether nothing is left of it when its values go, and the quotes around them. */
    boolean vanishes() {
        return isQuoted()
                ? constant(parts).matches("(?s)[^']*'?")
                : parts.stream().noneMatch(part -> part.constant().isPresent());
    }

    /** Whether nothing would be left of its statement without a value. */
    static boolean isAlone(TextPart value) {
        return value.is(Form.OPERAND)
                && value.operand().cutFrom() == value.node().start()
                && value.operand().cutTo() == value.node().end();
    }

    private static String constant(List<TextPart> parts) {
        return parts.stream().flatMap(part -> part.constant().stream()).collect(Collectors.joining());
    }
}
