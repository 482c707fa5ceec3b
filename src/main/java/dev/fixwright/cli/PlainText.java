package dev.fixwright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text from elsewhere (a scanner's messages, names of files) in a form that can do a terminal no harm. */
final class PlainText {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Control characters, and those that turn the direction of writing. */
    private static final Pattern HARMFUL =
            Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

    private static final Pattern HARMFUL_IN_CODE = Pattern.compile("(?!\\t)" + HARMFUL.pattern());
    /** Narrower than this, lines are left as they are. */
    private static final int LEAST_WIDTH = 30;

    private PlainText() {}

    static String line(String foreign) {
        return HARMFUL.matcher(SPACE.matcher(foreign.strip()).replaceAll(" ")).replaceAll("?");
    }

    /** A line of code for a terminal; tabs stay. */
    static String code(String foreign) {
        return HARMFUL_IN_CODE.matcher(foreign).replaceAll("?");
    }

    /**
     * The same as lines that fit a width, broken between words only.
     *
     * @param first what the first line begins with
     * @param later what the others begin with
     * @param width how many columns there are; 0 means any number
     */
    static List<String> wrapped(String first, String later, String foreign, int width) {
        String text = line(foreign);
        if (width < LEAST_WIDTH) {
            return List.of(first + text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : text.split(" ", -1)) {
            if (begun && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line = new StringBuilder(later);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        lines.add(line.toString());
        return lines;
    }

    /** The longest beginning of so many characters; what is cut off shows as dots. */
    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, Math.max(0, most - 1)) + "…";
    }
}
