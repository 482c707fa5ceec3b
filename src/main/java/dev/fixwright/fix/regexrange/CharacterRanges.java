package dev.fixwright.fix.regexrange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The ranges in a regular expression's sets of characters, with those narrowed that clearly hold too much. */
final class CharacterRanges {
    private final List<String> wide = new ArrayList<>();
    private final List<String> unclear = new ArrayList<>();
    private final String narrowed;

    CharacterRanges(String regex) {
        StringBuilder text = new StringBuilder();
        int depth = 0;
        int opening = 0;
        for (int i = 0; i < regex.length(); i++) {
            char c = regex.charAt(i);
            if (c == '\\' && i + 1 < regex.length()) {
                text.append(c).append(regex.charAt(++i));
                continue;
            }
            opening = c == '[' ? i : opening;
            depth += c == '[' ? 1 : c == ']' && depth > 0 ? -1 : 0;
            boolean range = depth > 0
                    && i + 2 < regex.length()
                    && regex.charAt(i + 1) == '-'
                    && "[]^\\".indexOf(c) < 0
                    && "]\\[".indexOf(regex.charAt(i + 2)) < 0;
            if (range) {
                text.append(range(c, regex.charAt(i + 2), others(regex, opening, i)));
                i += 2;
            } else {
                text.append(c);
            }
        }
        narrowed = text.toString();
    }

    /** The set in which a range stands, without the range. */
    private static String others(String regex, int opening, int range) {
        int end = range + 3;
        while (end < regex.length() && regex.charAt(end) != ']') {
            end += regex.charAt(end) == '\\' ? 2 : 1;
        }
        String negated = regex.startsWith("[^", opening) ? "[" : "";
        String set = negated.isEmpty() ? regex.substring(opening, range) : "[" + regex.substring(opening + 2, range);
        return set + regex.substring(range + 3, Math.min(end, regex.length())) + "]";
    }

    /** Whether the set holds the letters and digits of a range anyway, so that the range can only be meant as a hyphen. */
    private static boolean isHeld(String others, char from, char to) {
        try {
            Pattern set = Pattern.compile(others);
            for (char c = from; c <= to; c++) {
                if (Character.isLetterOrDigit(c)
                        && !set.matcher(String.valueOf(c)).matches()) {
                    return false;
                }
            }
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private String range(char from, char to, String others) {
        String written = from + "-" + to;
        String narrow = switch (written) {
            case "A-z" -> "A-Za-z";
            case "0-z" -> "0-9A-Za-z";
            case "0-Z" -> "0-9A-Z";
            default -> written;
        };
        boolean between = !Character.isLetterOrDigit(from) && !Character.isLetterOrDigit(to);
        boolean holds = from < '9' && to > '0' || from < 'Z' && to > 'A' || from < 'z' && to > 'a';
        if (from < 0x80 && to < 0x80 && between && holds && from > ' ' && isHeld(others, from, to)) {
            narrow = from + "\\-" + to;
        }
        if (!narrow.equals(written)) {
            wide.add(written);
        } else if (from < 0x80 && to < 0x80 && (kind(from) != kind(to) || (kind(from) == 0 && holds))) {
            unclear.add(written);
        }
        return narrow;
    }

    private static int kind(char c) {
        return Character.isDigit(c) ? 1 : Character.isUpperCase(c) ? 2 : Character.isLowerCase(c) ? 3 : 0;
    }

    String narrowed() {
        return narrowed;
    }

    List<String> wide() {
        return wide;
    }

    List<String> unclear() {
        return unclear;
    }
}
