package dev.fixwright.certificate.venafi;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How much a pattern becomes when its counted repetitions are written out, as RE2 does: {@code ((a{1000}){1000}){1000}} is
 * short, and fills the memory. Matching is never slow with RE2.
 */
final class PatternSize {
    private static final Pattern COUNT = Pattern.compile("\\{([0-9]{1,6})(?:,([0-9]{0,6}))?\\}");
    /** A quoted part, an escaped character, a class of characters, or one that stands for itself. */
    private static final Pattern CHARACTERS =
            Pattern.compile("(?s)\\\\Q.*?(\\\\E|$)|\\\\.|\\[\\^?\\]?(\\\\.|[^\\]\\\\])*+\\]?|.");

    private static final long MOST = 100_000;

    private PatternSize() {}

    static boolean isTooLarge(String pattern) {
        Deque<Long> around = new ArrayDeque<>();
        Matcher characters = CHARACTERS.matcher(pattern);
        long size = 0;
        long last = 0;
        int at = 0;
        while (at < pattern.length()) {
            Matcher count = COUNT.matcher(pattern).region(at, pattern.length());
            if (count.lookingAt()) {
                size += last * (times(count) - 1);
                last *= times(count);
                at = count.end();
            } else {
                characters.region(at, pattern.length()).lookingAt();
                String found = characters.group();
                if (found.equals("(")) {
                    around.push(size);
                    size = 0;
                } else if (found.equals(")") && !around.isEmpty()) {
                    last = size;
                    size += around.pop();
                } else {
                    last = found.length();
                    size += last;
                }
                at = characters.end();
            }
            if (size > MOST) {
                return true;
            }
        }
        return false;
    }

    private static long times(Matcher count) {
        long least = Long.parseLong(count.group(1));
        String most = count.group(2);
        return Math.max(1, most == null || most.isEmpty() ? least : Math.max(least, Long.parseLong(most)));
    }
}
