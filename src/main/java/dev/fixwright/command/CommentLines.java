package dev.fixwright.command;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of a comment that people see as their author's own plain words: none of code, quotes, or what HTML hides.
 * Where it is not certain, a line is left out: what is not obeyed can be said again.
 */
final class CommentLines {
    private static final Pattern MARKERS = Pattern.compile("^(?:[ \\t]*(?:[-+*]|[0-9]{1,9}[.)])(?=[ \\t]|$))+");
    private static final Pattern FENCE = Pattern.compile("^([ \\t]*)(`{3,}|~{3,})(.*)$", Pattern.DOTALL);
    private static final Pattern BLOCK = Pattern.compile(
            "(?i)^ {0,3}<(pre|script|style|textarea|blockquote|code|samp|kbd)(?=[\\s>/]|$).*$", Pattern.DOTALL);

    private final List<String> plain = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();

    /** What closes the part that is being left out; empty while none is. */
    private String end = "";

    private boolean endsAtBlank;
    private boolean quoted;
    private int fence;
    private char fenceOf;
    private int fenceIndent;

    private CommentLines() {}

    static List<String> of(String comment) {
        CommentLines lines = new CommentLines();
        for (String line : comment.split("\r\n|\r|\n", -1)) {
            lines.take(line);
        }
        lines.endParagraph();
        return lines.plain;
    }

    private void take(String line) {
        boolean blank = line.isBlank();
        if (fence > 0) {
            closeFence(line);
        } else if (!end.isEmpty()) {
            if (line.toLowerCase(Locale.ROOT).contains(end) || (blank && endsAtBlank)) {
                end = "";
            }
        } else if (blank) {
            endParagraph();
            quoted = false;
        } else {
            takeOpen(line);
        }
    }

    private void takeOpen(String line) {
        String inner = MARKERS.matcher(line).replaceFirst("");
        Matcher opening = FENCE.matcher(inner);
        if (inner.stripLeading().startsWith(">")) {
            endParagraph();
            quoted = true;
        } else if (opening.matches()
                && !(opening.group(2).startsWith("`") && opening.group(3).contains("`"))) {
            endParagraph();
            quoted = false;
            fence = opening.group(2).length();
            fenceOf = opening.group(2).charAt(0);
            fenceIndent = line.length() - inner.length() + opening.group(1).length();
        } else if (!quoted) {
            takeText(line, inner);
        }
        // What follows a quote without a blank line belongs to it.
    }

    private void closeFence(String line) {
        String text = line.strip();
        int indent = line.length() - line.stripLeading().length();
        boolean closes = text.length() >= fence
                && indent <= fenceIndent + 3
                && text.chars().allMatch(one -> one == fenceOf);
        if (closes) {
            fence = 0;
        }
    }

    private void takeText(String line, String inner) {
        Matcher block = BLOCK.matcher(inner);
        int hidden = inner.lastIndexOf("<!--");
        if (block.matches()) {
            endParagraph();
            String close = "</" + block.group(1).toLowerCase(Locale.ROOT);
            end = inner.toLowerCase(Locale.ROOT).contains(close) ? "" : close;
            endsAtBlank = false;
        } else if (hidden >= 0 && inner.indexOf("-->", hidden) < 0) {
            paragraph.add(line);
            end = "-->";
            // Only a comment that begins its line goes on over blank lines.
            endsAtBlank = !inner.stripLeading().startsWith("<!--");
        } else {
            paragraph.add(line);
        }
    }

    /** A line inside a span of code that began on an earlier line of its paragraph is code. */
    private void endParagraph() {
        String whole = String.join("\n", paragraph);
        boolean[] code = whole.indexOf('`') < 0 ? new boolean[0] : codeSpans(whole);
        int start = 0;
        for (String line : paragraph) {
            if (code.length == 0 || !code[start]) {
                plain.add(line);
            }
            start += line.length() + 1;
        }
        paragraph.clear();
    }

    private record Run(int at, int length) {}

    private static boolean[] codeSpans(String text) {
        List<Run> runs = runs(text);
        Map<Integer, Deque<Run>> later = new HashMap<>();
        runs.forEach(run ->
                later.computeIfAbsent(run.length(), none -> new ArrayDeque<>()).add(run));
        boolean[] code = new boolean[text.length() + 1];
        int next = 0;
        for (Run run : runs) {
            Deque<Run> same = later.getOrDefault(run.length(), new ArrayDeque<>());
            same.poll();
            if (run.at() < next) {
                continue;
            }
            Run close = same.peek();
            if (close != null) {
                java.util.Arrays.fill(code, run.at() + run.length(), close.at(), true);
                next = close.at() + close.length();
            }
        }
        return code;
    }

    private static List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '`') {
                int from = i;
                while (i + 1 < text.length() && text.charAt(i + 1) == '`') {
                    i++;
                }
                runs.add(new Run(from, i - from + 1));
            }
        }
        return runs;
    }
}
