package labels;

class LabelText {
    static String keep(String text, String allowed) {
        return text.replaceAll("[^" + allowed + "]", "");
    }
}
