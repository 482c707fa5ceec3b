package dev.fixwright.backlog;

import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Where a list goes on: after the row with this number, the newest row first. Nothing is kept of it, and it grants nothing:
 * whoever makes one up sees no more than with any other.
 *
 * @param list which list it belongs to
 * @param band the part of a list in parts that the row is in, from 1; 0 in all other lists
 */
public record Cursor(String list, int band, long after) {
    private static final Pattern TEXT = Pattern.compile("([a-z]{1,20}):(?:([1-9])[.])?([0-9]{1,18}):([0-9a-f]{1,8})");

    public Cursor(String list, long after) {
        this(list, 0, after);
    }

    /** As callers are given it. */
    public String text() {
        String content = list + ":" + (band == 0 ? "" : band + ".") + after;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((content + ":" + check(content)).getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * What a caller gave back. A text that no list gave out is refused as {@link RefusedException.Kind#INVALID}.
     *
     * @param parameter what the caller calls it
     */
    public static Cursor read(String list, String parameter, String text) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            Matcher matcher = TEXT.matcher(plain);
            if (matcher.matches()
                    && matcher.group(1).equals(list)
                    && check(plain.substring(0, matcher.end(3))).equals(matcher.group(4))) {
                String band = matcher.group(2);
                return new Cursor(list, band == null ? 0 : Integer.parseInt(band), Long.parseLong(matcher.group(3)));
            }
        } catch (IllegalArgumentException e) {
            // No Base64: refused below like every other text that is no cursor.
        }
        String reason = parameter + " is no cursor of this list; take it from the answer to the page before";
        throw RefusedException.invalid(reason, new Problem(List.of("query", parameter), reason, "value_error"));
    }

    private static String check(String content) {
        CRC32 sum = new CRC32();
        sum.update(content.getBytes(StandardCharsets.US_ASCII));
        return Long.toHexString(sum.getValue());
    }
}
