package signup.uni;

class Uni {
    boolean is(String text) {
        return text.matches("[\\u00C0-\\u017F ]+");
    }
}
