package gallery.kinds;

import java.util.Objects;

final class PictureKind {
    private final String standard;

    PictureKind(String standard) {
        this.standard = standard;
    }

    boolean isMoving(String given) {
        String chosen = (given == null ? standard : asciiLowerCase(given)).trim();
        return chosen.equals("gif") || Objects.equals(chosen, "apng") || Objects.equals("webp", chosen);
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
