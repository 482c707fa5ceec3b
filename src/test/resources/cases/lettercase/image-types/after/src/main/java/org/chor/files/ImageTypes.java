package org.chor.files;


final class ImageTypes {
    static String typeOf(String name) {
        String small = asciiLowerCase(name);
        if (small.endsWith(".gif") || small.endsWith(".jpg")) {
            return "image";
        }
        return small.equals("score.pdf") ? "score" : "unknown";
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
