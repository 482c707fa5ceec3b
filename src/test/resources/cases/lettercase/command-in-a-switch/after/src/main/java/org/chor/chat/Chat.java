package org.chor.chat;

class Chat {
    int handle(String line) {
        switch (asciiLowerCase(line.trim())) {
            case "help":
            case "list":
                return 1;
            case "kick":
                return 2;
            default:
                return 0;
        }
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
