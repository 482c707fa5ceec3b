package crm.search.kind;

import java.util.regex.Pattern;

class KindSearch {
    boolean hit(String text, String kind, String word) {
        String expression = switch (kind) {
            case "begin" -> "(?is)" + Pattern.quote(String.valueOf(word)) + ".*";
            case "end" -> "(?is).*" + Pattern.quote(String.valueOf(word));
            default -> Pattern.quote(String.valueOf(word));
        };
        return text.matches(expression);
    }
}
