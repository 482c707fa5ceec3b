package dev.fixwright.fix;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.function.BiFunction;

/** Ways to spoil a file. What comes of one depends on nothing but the file and the random numbers. */
enum Mutation {
    TRUNCATED((bytes, random) -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1))),
    BEGINNING_LOST((bytes, random) -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length + 1), bytes.length)),
    RANDOM_BYTES((bytes, random) -> {
        byte[] spoilt = bytes.clone();
        for (int i = random.nextInt(20); i >= 0 && bytes.length > 0; i--) {
            spoilt[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return spoilt;
    }),
    RANDOM_SIGNS((bytes, random) -> {
        byte[] spoilt = bytes.clone();
        String signs = "(){}[]<>\"'`;,.:=+-*/\\$#@!?&|%\n\t ";
        for (int i = random.nextInt(8); i >= 0 && bytes.length > 0; i--) {
            spoilt[random.nextInt(bytes.length)] = (byte) signs.charAt(random.nextInt(signs.length()));
        }
        return spoilt;
    }),
    NULS((bytes, random) -> joined(part(bytes, 0, 0.5), new byte[1 + random.nextInt(5)], part(bytes, 0.5, 1))),
    UTF_16((bytes, random) ->
            reencoded(bytes, random.nextBoolean() ? StandardCharsets.UTF_16 : StandardCharsets.UTF_16LE)),
    LATIN_1((bytes, random) -> joined(
            reencoded(bytes, StandardCharsets.ISO_8859_1), " // \u00e9t\u00e9".getBytes(StandardCharsets.ISO_8859_1))),
    INVALID_UTF_8((bytes, random) -> {
        double at = random.nextDouble();
        byte[] invalid = Odd.BYTES[random.nextInt(Odd.BYTES.length)];
        return joined(part(bytes, 0, at), invalid, part(bytes, at, 1));
    }),
    ODD_LETTERS((bytes, random) -> {
        double at = random.nextDouble();
        byte[] odd = Odd.LETTERS[random.nextInt(Odd.LETTERS.length)].getBytes(StandardCharsets.UTF_8);
        return joined(part(bytes, 0, at), odd, part(bytes, at, 1));
    }),
    PIECE_DELETED((bytes, random) -> {
        double[] cuts = cuts(random);
        return joined(part(bytes, 0, cuts[0]), part(bytes, cuts[1], 1));
    }),
    PIECE_DOUBLED((bytes, random) -> {
        double[] cuts = cuts(random);
        return joined(part(bytes, 0, cuts[1]), part(bytes, cuts[0], 1));
    }),
    PIECES_SWAPPED((bytes, random) -> {
        double[] cuts = cuts(random);
        return joined(part(bytes, cuts[0], cuts[1]), part(bytes, 0, cuts[0]), part(bytes, cuts[1], 1));
    }),
    LINE_DELETED((bytes, random) -> lines(bytes, random, "")),
    LINE_DOUBLED((bytes, random) -> lines(bytes, random, "$0$0")),
    WORD_DELETED((bytes, random) -> replaced(bytes, random, "[A-Za-z_]+", "")),
    SIGN_DELETED((bytes, random) -> replaced(bytes, random, "[^\\w\\s]", "")),
    MIXED_LINE_ENDS((bytes, random) -> {
        StringBuilder text = new StringBuilder();
        for (String line : text(bytes).split("\n", -1)) {
            text.append(line).append(Odd.LINE_ENDS[random.nextInt(Odd.LINE_ENDS.length)]);
        }
        return bytes(text.toString());
    }),
    ONE_LINE((bytes, random) -> bytes(text(bytes).replace('\n', ' '))),
    NESTED((bytes, random) -> {
        String open = "([{<".substring(random.nextInt(4)).substring(0, 1);
        double at = random.nextDouble();
        return joined(part(bytes, 0, at), bytes(open.repeat(random.nextInt(200))), part(bytes, at, 1));
    }),
    BINARY((bytes, random) -> {
        byte[] binary = new byte[random.nextInt(2_000)];
        random.nextBytes(binary);
        return binary;
    }),
    BYTE_ORDER_MARK_ONLY((bytes, random) -> bytes("\ufeff")),
    TWO_BYTE_ORDER_MARKS((bytes, random) -> joined(bytes("\ufeff\ufeff"), bytes)),
    EMPTY((bytes, random) -> new byte[0]);

    private final BiFunction<byte[], Random, byte[]> change;

    Mutation(BiFunction<byte[], Random, byte[]> change) {
        this.change = change;
    }

    byte[] of(byte[] bytes, Random random) {
        return change.apply(bytes, random);
    }

    private static byte[] part(byte[] bytes, double from, double to) {
        return Arrays.copyOfRange(bytes, (int) (bytes.length * from), (int) (bytes.length * to));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            whole.writeBytes(part);
        }
        return whole.toByteArray();
    }

    /** Two places in order, most often near each other. */
    private static double[] cuts(Random random) {
        double from = random.nextDouble();
        double to = random.nextInt(4) == 0 ? random.nextDouble() : from + random.nextDouble() / 20;
        return new double[] {Math.min(from, to), Math.min(1, Math.max(from, to))};
    }

    private static byte[] lines(byte[] bytes, Random random, String replacement) {
        return replaced(bytes, random, "[^\n]*\n", replacement);
    }

    /** Replaces one to three of the places that a pattern fits. */
    private static byte[] replaced(byte[] bytes, Random random, String pattern, String replacement) {
        String text = text(bytes);
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = random.nextInt(text.length() + 1);
            text = text.substring(0, at) + text.substring(at).replaceFirst(pattern, replacement);
        }
        return bytes(text);
    }

    private static byte[] reencoded(byte[] bytes, Charset charset) {
        return text(bytes).getBytes(charset);
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Odd {
        private static final String[] LINE_ENDS = {"\n", "\r\n", "\r", "\n\r", "\u2028", "\u0085", "\f\n"};
        private static final String[] LETTERS = {
            "\ud83d\ude80", "\u202e", "e\u0301", "\ufeff", "\u3000", "\\u000a", "\\ud800", "\u00a0", "\uff08", "\u200b"
        };
        private static final byte[][] BYTES = {
            {(byte) 0xc0, (byte) 0x80},
            {(byte) 0x80},
            {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
            {(byte) 0xff},
            {(byte) 0xf0}
        };
    }
}
