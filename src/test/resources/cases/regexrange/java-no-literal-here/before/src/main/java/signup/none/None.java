package signup.none;

class None {
    boolean is(String text, String allowed) {
        return text.matches(allowed);
    }
}
