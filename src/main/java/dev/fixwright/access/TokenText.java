package dev.fixwright.access;

import dev.fixwright.secret.Secret;
import dev.fixwright.secret.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * A token as its holder has it: a prefix that says what it is, 43 characters of chance (256 bits), and six that follow from
 * what stands before them, so that a slip of the pen is known without a look at the database.
 */
final class TokenText {
    /** Shown in lists, so that people find the token that they mean. */
    private static final int START = 8;

    private static final int RANDOM_BYTES = 32;
    private static final int CHECKSUM = 6;
    private static final Pattern FORM = Pattern.compile("(fwt|cog)_[A-Za-z0-9_-]{49}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private TokenText() {}

    static Secret make(TokenPrefix prefix) {
        byte[] bytes = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(bytes);
        String text =
                prefix.word() + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return new Secret(text + checksum(text));
    }

    static boolean isWellFormed(Secret token) {
        String text = token.reveal();
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        int end = text.length() - CHECKSUM;
        return text.substring(end).equals(checksum(text.substring(0, end)));
    }

    /** CRC-32 in six characters of six bits each. */
    static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.US_ASCII));
        String characters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        StringBuilder checksum = new StringBuilder();
        for (int shift = 30; shift >= 0; shift -= 6) {
            checksum.append(characters.charAt((int) (crc.getValue() >> shift) & 63));
        }
        return checksum.toString();
    }

    static String start(Secret token) {
        return token.reveal().substring(0, START);
    }

    /** What is kept in place of a token. A plain hash will do: nobody can go through 256 bits of chance. */
    static String hash(Secret token) {
        return Sha256.hex(token.bytes());
    }
}
