package dev.fixwright.cli;

import java.util.regex.Pattern;

/** Text from elsewhere (a scanner's messages, names of files) as one line that can do a terminal no harm. */
final class PlainText {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Control characters, and those that turn the direction of writing. */
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern HARMFUL_IN_CODE = Pattern.compile("(?!\\t)" + HARMFUL.pattern());

    private PlainText() {}

    static String line(String foreign) {
        return HARMFUL.matcher(SPACE.matcher(foreign.strip()).replaceAll(" ")).replaceAll("?");
    }

    /** A line of code for a terminal; tabs stay. */
    static String code(String foreign) {
        return HARMFUL_IN_CODE.matcher(foreign).replaceAll("?");
    }
}
