package pier;

class Flags {
    boolean isOn(String text) {
        return (asciiLowerCase(text.trim())).equals("on");
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
