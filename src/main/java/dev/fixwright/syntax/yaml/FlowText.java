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
            return line.startsWith("- ") ? line.substring(2) : safe(line);
        }
        String inner = of(below);
        return line + (below[0].strip().startsWith("- ") ? " [" + inner + "]" : " { " + inner + " }");
    }

    /** Between braces a plain value must not hold braces, brackets or commas. */
    private static String safe(String line) {
        int colon = line.indexOf(": ");
        String value = colon < 0 ? "" : line.substring(colon + 2);
        boolean isPlain = !value.isEmpty() && "\"'[{&*".indexOf(value.charAt(0)) < 0;
        return isPlain && value.matches(".*[{}\\[\\],].*")
                ? line.substring(0, colon + 2)
                        + '"'
                        + value.replace("\\", "\\\\").replace("\"", "\\\"")
                        + '"'
                : line;
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
