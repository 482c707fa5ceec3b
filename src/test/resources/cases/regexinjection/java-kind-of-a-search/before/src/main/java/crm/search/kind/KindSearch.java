package crm.search.kind;

class KindSearch {
    boolean hit(String text, String kind, String word) {
        String expression = switch (kind) {
            case "begin" -> "(?is)" + word + ".*";
            case "end" -> "(?is).*" + word;
            default -> word;
        };
        return text.matches(expression);
    }
}
