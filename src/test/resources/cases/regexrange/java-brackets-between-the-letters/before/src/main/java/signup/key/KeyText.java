package signup.key;

final class KeyText {
    static final String KEY = "(?<key>[A-z_][A-z0-9_]*)" + "\\s*=\\s*(?<value>.*)";

    static boolean isEntry(String line) {
        return line.matches(KEY);
    }
}
