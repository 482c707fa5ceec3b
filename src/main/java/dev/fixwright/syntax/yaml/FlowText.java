package dev.fixwright.syntax.yaml;

import java.util.Arrays;

/** Keys that are laid out in lines, four spaces a step, as text between braces. */
final class FlowText {
    private FlowText() {}

    static String of(String... lines) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < lines.length) {
            int end = i + 1;
            while (end < lines.length && indent(lines[end]) > indent(lines[i])) {
                end++;
            }
            text.append(i == 0 ? "" : ", ").append(item(lines, i, end));
            i = end;
        }
        return text.toString();
    }

    private static String item(String[] lines, int from, int to) {
        String line = lines[from].strip();
        String[] below = Arrays.copyOfRange(lines, from + 1, to);
        if (below.length == 0) {
            return line.startsWith("- ") ? line.substring(2) : line;
        }
        String inner = of(below);
        return line + (below[0].strip().startsWith("- ") ? " [" + inner + "]" : " { " + inner + " }");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
