package dev.fixwright.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a token begins with. It has no meaning beyond being recognised. */
public enum TokenPrefix {
    FWT,
    /** For clients that take no other. */
    COG;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TokenPrefix> of(String word) {
        return Arrays.stream(values())
                .filter(prefix -> prefix.word().equals(word))
                .findFirst();
    }

    /** The word, as the command line shows it too. */
    @Override
    public String toString() {
        return word();
    }
}
