package signup.ok;

class Plain {
    boolean is(String text) {
        return text.matches("[A-Za-z0-9_-]+");
    }
}
