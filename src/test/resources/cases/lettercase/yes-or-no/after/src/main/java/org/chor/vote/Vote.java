package org.chor.vote;

import java.util.Map;

class Vote {
    private final Map<String, String> answers;

    Vote(Map<String, String> answers) {
        this.answers = answers;
    }

    long yes() {
        return answers.values().stream().filter(answer -> equalsIgnoringAsciiCase("yes", answer)).count();
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
