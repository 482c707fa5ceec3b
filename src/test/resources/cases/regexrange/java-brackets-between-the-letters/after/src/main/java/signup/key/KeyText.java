package signup.key;

final class KeyText {
    static final String KEY = "(?<key>[A-Za-z_][A-Za-z0-9_]*)" + "\\s*=\\s*(?<value>.*)";

    static boolean isEntry(String line) {
        return line.matches(KEY);
    }
}
