package dev.fixwright.certificate;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Kinds of key pairs that certificates are ordered for. */
public enum KeyKind {
    EC_P256("EC", "secp256r1", 256),
    EC_P384("EC", "secp384r1", 384),
    RSA_2048("RSA", "", 2_048),
    RSA_3072("RSA", "", 3_072),
    RSA_4096("RSA", "", 4_096);

    private final String algorithm;
    private final String curve;
    private final int bits;

    KeyKind(String algorithm, String curve, int bits) {
        this.algorithm = algorithm;
        this.curve = curve;
        this.bits = bits;
    }

    /** As settings spell it: {@code ec-p256}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(KeyKind::word).toList();
    }

    public static Optional<KeyKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** A new pair, from the operating system's randomness. */
    public KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (curve.isEmpty()) {
                generator.initialize(bits);
            } else {
                generator.initialize(new ECGenParameterSpec(curve));
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + algorithm + " keys", e);
        }
    }
}
