package dev.fixwright.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts what is kept, with AES-256-GCM, so that whoever copies the database learns nothing of it. Safe for many threads. */
public final class SealingKey {
    private static final int BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    private SealingKey(byte[] key) {
        this.key = key;
    }

    /** A new one, as the text that {@link #parse} reads. */
    public static Secret make() {
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new Secret(HexFormat.of().formatHex(key));
    }

    /** Empty for a text that is not 64 hexadecimal digits. */
    public static Optional<SealingKey> parse(Secret text) {
        String digits = text.reveal().strip();
        return digits.matches("[0-9a-fA-F]{" + 2 * BYTES + "}")
                        && digits.chars().distinct().count() > 4
                ? Optional.of(new SealingKey(HexFormat.of().parseHex(digits)))
                : Optional.empty();
    }

    /** Tells keys apart and tells nothing of the key. */
    public String id() {
        byte[] hash = Sha256.of("fixwright key id\n".getBytes(StandardCharsets.UTF_8), key);
        return HexFormat.of().formatHex(hash, 0, 4);
    }

    /** {@code place}: where the text is kept; it can be opened for the same place only. */
    public String seal(Secret text, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, place).doFinal(text.bytes());
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(nonce.length + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-256-GCM", e);
        }
    }

    /** Empty where this is not the key, or the text or its place is not what was sealed. */
    public Optional<Secret> open(String sealed, String place) {
        try {
            byte[] bytes = Base64.getDecoder().decode(sealed);
            if (bytes.length < NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] nonce = Arrays.copyOf(bytes, NONCE_BYTES);
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, nonce, place).doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(new Secret(new String(text, StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    @Override
    public String toString() {
        return "SealingKey[" + id() + "]";
    }
}
