package dev.fixwright.api;

import dev.fixwright.secret.Sha256;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** What every page does with foreign text and with its own style. */
public final class Html {
    private Html() {}

    /** The text as it may stand between tags and in a quoted attribute. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** What a page's Content-Security-Policy calls its style by, so that no other style is used. */
    public static String hash(String style) {
        return Base64.getEncoder().encodeToString(Sha256.of(style.getBytes(StandardCharsets.UTF_8)));
    }
}
