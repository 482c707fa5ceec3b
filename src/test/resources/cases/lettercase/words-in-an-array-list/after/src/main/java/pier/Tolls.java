package pier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class Tolls {
    private static final List<String> FREE = new ArrayList<>(Arrays.asList("canoe", "raft"));

    boolean isFree(String kind) {
        return FREE.contains(asciiLowerCase(kind));
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
