package signup.code;

class Code {
    private static final String CODE = "[0-9A-Za-z]{8}";

    boolean is(String code) {
        return code.matches(CODE);
    }
}
