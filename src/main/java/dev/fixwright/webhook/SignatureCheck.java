package dev.fixwright.webhook;

import dev.fixwright.secret.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tells GitHub's deliveries from everybody else's: an HMAC-SHA256 over the raw body, under one of our secrets. */
public final class SignatureCheck {
    private static final Pattern FORM = Pattern.compile("sha256=[0-9a-f]{64}");
    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> keys;

    /** {@code secrets}: the current one, and during a rotation the one before it. */
    public SignatureCheck(List<Secret> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("no webhook secret: anybody could send deliveries");
        }
        this.keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.bytes(), ALGORITHM))
                .toList();
    }

    /** Whether a header has the form of a signature at all. */
    static boolean isWellFormed(String header) {
        return FORM.matcher(header).matches();
    }

    /** The position of the secret that made the signature. Takes as long for a wrong signature as for a right one. */
    Optional<Integer> signer(String header, byte[] body) {
        byte[] claimed = HexFormat.of().parseHex(header, "sha256=".length(), header.length());
        Optional<Integer> signer = Optional.empty();
        for (int i = 0; i < keys.size(); i++) {
            if (MessageDigest.isEqual(sign(keys.get(i), body), claimed) && signer.isEmpty()) {
                signer = Optional.of(i);
            }
        }
        return signer;
    }

    private static byte[] sign(SecretKeySpec key, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
