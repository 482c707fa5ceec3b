package reviews;

import java.util.regex.Pattern;

class WordFilter {
    String hide(String text, String word) {
        if (word == null || word.isBlank()) {
            return text;
        }
        return text.replaceAll("(?i)\\b" + Pattern.quote(word.trim()) + "\\b", "***").strip();
    }
}
