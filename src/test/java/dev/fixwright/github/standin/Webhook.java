package dev.fixwright.github.standin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One webhook, ready to be sent as often as a test likes. */
public record Webhook(String delivery, String event, String action, byte[] body, long installation, long repository) {

    /** {@code event.action}, or only {@code event} where it has no action. */
    public String name() {
        return action.isEmpty() ? event : event + "." + action;
    }

    /** The same body under another delivery id, as somebody who captured it would send it. */
    public Webhook replayed() {
        return new Webhook(UUID.randomUUID().toString(), event, action, body, installation, repository);
    }

    public String signature(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
