package dev.fixwright.backlog;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** How ids are spelled for callers. There is one spelling of each: every other text is the id of nothing. */
public enum PublicId {
    SCAN("scan-"),
    FINDING("finding-"),
    /** A remediation, as the sessions of {@code /v3} are called. */
    SESSION("devin-"),
    /** A finding, as an item of the backlog. */
    ITEM("rem-");

    private static final int DIGITS = 32;

    private final String prefix;

    PublicId(String prefix) {
        this.prefix = prefix;
    }

    public String of(UUID uid) {
        return prefix + uid.toString().replace("-", "");
    }

    public Optional<UUID> read(String text) {
        if (!text.startsWith(prefix) || text.length() != prefix.length() + DIGITS) {
            return Optional.empty();
        }
        String hex = text.substring(prefix.length());
        return plain(hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-"
                + hex.substring(16, 20) + "-" + hex.substring(20));
    }

    /** The id that is a UUID and nothing more, in lower case. */
    public static Optional<UUID> plain(String text) {
        try {
            UUID uid = UUID.fromString(text);
            return uid.toString().equals(text.toLowerCase(Locale.ROOT)) && text.equals(uid.toString())
                    ? Optional.of(uid)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
