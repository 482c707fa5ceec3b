package dev.fixwright.proof;

import dev.fixwright.secret.Sha256;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The public half of a {@link ProofKey}. Its id is the SHA-256 of its X.509 encoding in hexadecimal, which is what
 * {@code openssl pkey -pubin -outform DER | sha256sum} prints.
 */
public final class VerificationKey {
    static final String ALGORITHM = "Ed25519";
    /** What the X.509 encoding of every Ed25519 key begins with (RFC 8410, 4); the 32 bytes of the key follow. */
    private static final byte[] PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private static final int LENGTH = 32;
    private static final int SHORT_ID = 16;

    private final PublicKey key;
    private final String id;

    private VerificationKey(PublicKey key) {
        this.key = key;
        this.id = Sha256.hex(key.getEncoded());
    }

    /** Of its X.509 encoding. Throws {@link IllegalArgumentException} for anything else. */
    public static VerificationKey decode(byte[] encoded) {
        try {
            VerificationKey key = new VerificationKey(
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded)));
            if (!Arrays.equals(key.encode(), encoded)) {
                throw new IllegalArgumentException("an unusual encoding of an Ed25519 key");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /** Of the 32 bytes that a JWK has of it (RFC 8037, 2). */
    static VerificationKey ofRaw(byte[] raw) {
        if (raw.length != LENGTH) {
            throw new IllegalArgumentException("not an Ed25519 key: " + raw.length + " bytes");
        }
        byte[] encoded = Arrays.copyOf(PREFIX, PREFIX.length + LENGTH);
        System.arraycopy(raw, 0, encoded, PREFIX.length, LENGTH);
        return decode(encoded);
    }

    byte[] raw() {
        byte[] encoded = encode();
        return Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length);
    }

    /** X.509. */
    public byte[] encode() {
        return key.getEncoded();
    }

    public String id() {
        return id;
    }

    /** The beginning of an id, for people. */
    public static String shortened(String id) {
        return id.length() <= SHORT_ID ? id : id.substring(0, SHORT_ID);
    }

    boolean accepts(byte[] message, byte[] signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException e) {
            // Of another length, or a number that is out of range: no signature at all.
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on has Ed25519", e);
        }
    }
}
