package pier;

class Search {
    boolean mentions(String notice, String word) {
        return notice.contains(word.toLowerCase());
    }
}
