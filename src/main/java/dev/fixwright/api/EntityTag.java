package dev.fixwright.api;

import dev.fixwright.secret.Sha256;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Tells the versions of an answer apart, so that what the asker has already is not sent again. */
public final class EntityTag {
    private EntityTag() {}

    /** A weak one, because the same answer may be sent packed or not. */
    public static String of(byte[] body) {
        return "W/\"" + HexFormat.of().formatHex(Sha256.of(body), 0, 16) + "\"";
    }

    /** Whether the header If-None-Match names this version, or any. */
    public static boolean isKnown(String tag, Optional<String> ifNoneMatch) {
        return ifNoneMatch.stream()
                .flatMap(known -> Arrays.stream(known.split(",", -1)))
                .map(String::strip)
                .anyMatch(known -> known.equals("*") || bare(known).equals(bare(tag)));
    }

    private static String bare(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }
}
