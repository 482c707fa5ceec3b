package dev.fixwright.fix.redos;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A repetition within a repetition, such as {@code (?:\\d+)*}, which divides a text in very many ways.
 *
 * @param start where it begins in the expression's source
 * @param captures whether its group keeps what it matched
 * @param isStar whether it matches nothing, too
 * @param atom what is repeated
 */
record NestedRepetition(int start, int end, String text, boolean captures, boolean isStar, String atom) {
    static final String FLAT =
            "The repetition within a repetition is one repetition now; it matches the same texts without trying every way to"
                    + " divide them.";
    private static final String ATOM = "(\\[(?:\\\\.|[^\\]\\\\])++\\]|\\\\[wWdDsS]|[A-Za-z0-9_\\-,;:@ ])";
    private static final Pattern REPEATED = Pattern.compile("(?<!\\\\)\\((\\?:)?" + ATOM + "([+*])\\)([+*])(?![?+*{])");

    static Optional<NestedRepetition> of(String source) {
        Matcher found = REPEATED.matcher(source);
        return found.find()
                ? Optional.of(new NestedRepetition(
                        found.start(),
                        found.end(),
                        found.group(),
                        found.group(1) == null,
                        found.group(3).equals("*") || found.group(4).equals("*"),
                        found.group(2)))
                : Optional.empty();
    }

    /** Whether the group would keep another text than before where it matches nothing. */
    boolean changesCapture() {
        return captures && isStar;
    }

    /** The same as one repetition. */
    String flat() {
        String once = atom + (isStar ? "*" : "+");
        return captures ? "(" + once + ")" : once;
    }
}
