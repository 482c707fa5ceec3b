package pier;

class Berth {
    String side(String text) {
        return asciiLowerCase(text).equals("east") ? "E" : text;
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
