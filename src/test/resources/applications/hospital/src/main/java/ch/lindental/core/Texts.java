package ch.lindental.core;

/** What java.lang.String does not have. */
public final class Texts {
    private Texts() {
    }

    public static boolean blank(String s) {
        return s == null || s.trim().length() == 0;
    }

    public static String orElse(String s, String other) {
        return blank(s) ? other : s;
    }

    public static String shorten(String s, int max) {
        if (s == null || s.length() <= max) {
            return s;
        }
        return s.substring(0, max - 1) + "\u2026";
    }

    /** "o'neil" becomes "O'neil"; nothing is escaped here. */
    public static String capital(String s) {
        return blank(s) ? s : Character.toUpperCase(s.charAt(0)) + s.substring(1);
    }

    public static String quoted(String s) {
        return "'" + s + "'";
    }
}
