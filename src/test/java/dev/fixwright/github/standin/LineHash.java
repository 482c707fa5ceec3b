package dev.fixwright.github.standin;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * By what GitHub knows a result again when code moves: the hundred characters from the start of its line on, blanks left
 * out, and how often the file had the same ones before. An edit soon after a line therefore makes another result of it.
 */
final class LineHash {
    private static final int WINDOW = 100;

    private LineHash() {}

    static String of(byte[] file, int line) {
        String text =
                new String(file, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        Map<String, Integer> seen = new HashMap<>();
        int start = 0;
        for (int number = 1; start >= 0; number++) {
            String window = window(text, start);
            int times = seen.merge(window, 1, Integer::sum);
            if (number == line) {
                return Integer.toHexString(window.hashCode()) + window.length() + ":" + times;
            }
            int end = text.indexOf('\n', start);
            start = end < 0 ? -1 : end + 1;
        }
        return "0:" + line;
    }

    private static String window(String text, int start) {
        StringBuilder window = new StringBuilder();
        for (int i = start; i < text.length() && window.length() < WINDOW; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t') {
                window.append(c);
            }
        }
        return window.toString();
    }
}
