package pier;

class Modes {
    boolean isAutomatic(String text) {
        return asciiUpperCase(text).trim().startsWith("AUTO");
    }

    /** The text with its letters from A to Z in upper case; no other letter turns into one of them. */
    private static String asciiUpperCase(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] >= 'a' && letters[i] <= 'z') {
                letters[i] = (char) (letters[i] - 32);
            }
        }
        return new String(letters);
    }
}
