package org.chor.conf;

public class YesNo {
    public static boolean of(String text) {
        return equalsIgnoringAsciiCase(text, "yes") || equalsIgnoringAsciiCase(text, "true");
    }

    /** Whether two texts differ in nothing but the case of letters from A to Z. */
    private static boolean equalsIgnoringAsciiCase(String one, String other) {
        if (other == null || one.length() != other.length()) {
            return false;
        }
        for (int i = 0; i < one.length(); i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            boolean letter = (a | 0x20) >= 'a' && (a | 0x20) <= 'z';
            if (a != b && !(letter && (a ^ b) == 0x20)) {
                return false;
            }
        }
        return true;
    }
}
