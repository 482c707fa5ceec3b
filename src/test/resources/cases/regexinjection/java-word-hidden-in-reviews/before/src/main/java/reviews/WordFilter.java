package reviews;

class WordFilter {
    String hide(String text, String word) {
        if (word == null || word.isBlank()) {
            return text;
        }
        return text.replaceAll("(?i)\\b" + word.trim() + "\\b", "***").strip();
    }
}
