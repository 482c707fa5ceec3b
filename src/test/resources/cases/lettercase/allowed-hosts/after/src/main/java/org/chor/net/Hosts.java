package org.chor.net;

import java.util.Set;

class Hosts {
    private static final Set<String> ALLOWED = Set.of("kirche.example", "chor.example");

    boolean isAllowed(String host, String own) {
        return own.equals(host) || ALLOWED.contains(asciiLowerCase(host));
    }

    /** The text with its letters from A to Z in lower case; no other letter turns into one of them. */
    private static String asciiLowerCase(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= 'A' && letters[i] <= 'Z') {
                letters[i] = (char) (letters[i] + 32);
            }
        }
        return new String(letters);
    }
}
