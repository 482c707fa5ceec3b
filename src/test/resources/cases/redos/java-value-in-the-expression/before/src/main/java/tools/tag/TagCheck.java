package tools.tag;

class TagCheck {
    boolean is(String text, String letters) {
        return text.matches("(" + letters + "+)*");
    }
}
