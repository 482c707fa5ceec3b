package dev.fixwright.command;

import java.util.ArrayList;
import java.util.List;

/** A line in words: apart by blanks, unless they stand between straight quotes. */
final class LineWords {
    private LineWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            if (one == '"') {
                quoted = !quoted;
                begun = true;
            } else if (!quoted && one == ' ') {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(one);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }

    /** Whether every quote that is opened is closed. */
    static boolean areClosed(String text) {
        return text.chars().filter(one -> one == '"').count() % 2 == 0;
    }
}
