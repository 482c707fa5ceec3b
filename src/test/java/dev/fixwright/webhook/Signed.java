package dev.fixwright.webhook;

import dev.fixwright.secret.Secret;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs bodies as GitHub does. */
public final class Signed {
    private static final String GOOD = "757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

    private Signed() {}

    public static String header(Secret secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.bytes(), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Forty that are no signature, each wrong in its own way. */
    public static List<String> malformedHeaders() {
        String upper = GOOD.toUpperCase(java.util.Locale.ROOT);
        return List.of(
                "x",
                "",
                " ",
                "=",
                "sha256",
                "sha256=",
                "sha256= ",
                "sha256=x",
                "sha1=" + GOOD,
                "sha512=" + GOOD,
                GOOD,
                "=" + GOOD,
                "SHA256=" + GOOD,
                "Sha256=" + GOOD,
                "sha256:" + GOOD,
                "sha256 =" + GOOD,
                "sha256= " + GOOD,
                "sha256=" + upper,
                "sha256=" + GOOD.substring(1),
                "sha256=" + GOOD + "0",
                "sha256=" + GOOD + " x",
                "sha256=" + GOOD + ",sha256=" + GOOD,
                "sha256=" + GOOD + ";",
                "sha256=\"" + GOOD + "\"",
                "sha256=0x" + GOOD,
                "sha256=" + GOOD.replace('7', 'g'),
                "sha256=" + GOOD.replace('7', '-'),
                "sha256=" + "0".repeat(63),
                "sha256=" + "0".repeat(65),
                "sha256=" + "0".repeat(5000),
                "sha256=" + "é".repeat(64),
                "sha256=%00" + GOOD.substring(3),
                "sha256=" + GOOD + "\t.",
                "sha256==" + GOOD,
                "sha256=sha256=" + GOOD,
                "hmac=" + GOOD,
                "null",
                "undefined",
                "Bearer " + GOOD,
                "sha256=" + GOOD.substring(0, 32));
    }
}
