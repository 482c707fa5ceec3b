package pier;

class Choice {
    boolean isFerry(String text) {
        String kind = text == null ? "boat" : text.toLowerCase();
        return kind.equals("ferry");
    }
}
