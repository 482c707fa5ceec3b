package dev.fixwright.syntax.python;

import java.util.Arrays;

/**
 * Source characters of a literal as the program sees them, with the place of each in the source.
 */
final class DecodedText {
    private final String value;
    private final int[] places;

    private DecodedText(String value, int[] places) {
        this.value = value;
        this.places = places;
    }

    String value() {
        return value;
    }

    /** Where a character begins in the file; where the text ends for the one after the last. */
    int place(int character) {
        return places[character];
    }

    /**
     * Decodes a part of a literal.
     *
     * @param raw whether backslashes stand for themselves
     * @param doubled the characters that are written twice to stand for one, as braces are in an f-string
     */
    static DecodedText of(String source, int offset, boolean raw, String doubled) {
        StringBuilder value = new StringBuilder();
        int[] places = new int[source.length() + 1];
        int at = 0;
        while (at < source.length()) {
            int length = 1;
            String decoded = source.substring(at, at + 1);
            if (decoded.equals("\\") && !raw && at + 1 < source.length()) {
                length = escapeLength(source, at);
                decoded = unescaped(source.substring(at, at + length));
            } else if (doubled.contains(decoded) && source.startsWith(decoded, at + 1)) {
                length = 2;
            }
            for (int i = 0; i < decoded.length(); i++) {
                places[value.length() + i] = offset + at;
            }
            value.append(decoded);
            at += length;
        }
        places[value.length()] = offset + source.length();
        return new DecodedText(value.toString(), Arrays.copyOf(places, value.length() + 1));
    }

    private static int escapeLength(String source, int at) {
        int wanted = switch (source.charAt(at + 1)) {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            case '\r' -> source.startsWith("\r\n", at + 1) ? 3 : 2;
            default -> 2;
        };
        return Math.min(wanted, source.length() - at);
    }

    private static String unescaped(String escape) {
        return switch (escape.charAt(1)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case '\\', '\'', '"' -> escape.substring(1);
            case '\n', '\r' -> "";
            case 'x', 'u' -> number(escape);
            default -> escape;
        };
    }

    private static String number(String escape) {
        try {
            return String.valueOf((char) Integer.parseInt(escape.substring(2), 16));
        } catch (NumberFormatException e) {
            return escape;
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DecodedText text && text.value.equals(value) && Arrays.equals(text.places, places);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
