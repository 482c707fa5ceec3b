package dev.fixwright.fix.redos;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Repetitions of runs with a separator after each, {@code (a+b?)+}: the same texts as {@code a(?:a|ba)*b?}, which can divide a
 * text in one way only, where no character is both.
 */
final class RepeatedRuns {
    private static final String ATOM = "(\\[(?:\\\\.|[^\\]\\\\])++\\]|\\\\[wWdDsS.\\-/:,]|[A-Za-z0-9_\\-,;:@ ])";
    private static final Pattern RUNS =
            Pattern.compile("\\((\\?:)?" + ATOM + "\\+" + ATOM + "(\\??)\\)([+*])(?![?+*{])");

    private RepeatedRuns() {}

    /** The pattern with every such repetition said otherwise; empty where there is none. */
    static Optional<String> said(String pattern, boolean groupsMatter) {
        String text = pattern;
        Matcher runs = RUNS.matcher(text);
        int from = 0;
        while (runs.find(from)) {
            boolean fits = !isRepeated(text, runs.start())
                    && (runs.group(1) != null || !groupsMatter)
                    && areApart(runs.group(2), runs.group(3));
            if (!fits) {
                from = runs.end();
                continue;
            }
            String run = runs.group(2);
            String mark = runs.group(3);
            String once = run + "(?:" + run + "|" + mark + run + ")*" + mark + runs.group(4);
            String all = runs.group(5).equals("*") ? "(?:" + once + ")?" : once;
            text = text.substring(0, runs.start()) + all + text.substring(runs.end());
            from = runs.start() + all.length();
            runs = RUNS.matcher(text);
        }
        return text.equals(pattern) ? Optional.empty() : Optional.of(text);
    }

    /** Whether a place lies in a group that is repeated itself, so that there would still be many ways. */
    private static boolean isRepeated(String pattern, int at) {
        int depth = 0;
        for (int i = at; i > 0; i--) {
            char c = pattern.charAt(i - 1);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth < 0) {
                int end = closing(pattern, i);
                if (end + 1 < pattern.length() && "+*{".indexOf(pattern.charAt(end + 1)) >= 0) {
                    return true;
                }
                depth = 0;
            }
        }
        return false;
    }

    private static int closing(String pattern, int from) {
        int depth = 1;
        for (int i = from; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return pattern.length();
    }

    private static boolean areApart(String one, String other) {
        try {
            Pattern first = Pattern.compile(one);
            Pattern second = Pattern.compile(other);
            for (char c = 0; c < 0x250; c++) {
                String text = String.valueOf(c);
                if (first.matcher(text).matches() && second.matcher(text).matches()) {
                    return false;
                }
            }
            return !(one + other).contains("W") && !(one + other).contains("^");
        } catch (PatternSyntaxException e) {
            return false;
        }
    }
}
