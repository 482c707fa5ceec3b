package tools.unit;

class UnitText {
    boolean is(String text) {
        return text.matches("(?:[a-z]+-?)+[a-z0-9]{2}");
    }
}
