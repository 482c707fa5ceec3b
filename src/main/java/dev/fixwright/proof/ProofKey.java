package dev.fixwright.proof;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;

/** The installation's own key, which signs its proofs: Ed25519 (RFC 8032). */
public final class ProofKey implements Seal {
    private final VerificationKey verification;
    private final PrivateKey secret;

    private ProofKey(VerificationKey verification, PrivateKey secret) {
        this.verification = verification;
        this.secret = secret;
    }

    /** A new one, from the system's random source. */
    public static ProofKey make() {
        try {
            KeyPair pair =
                    KeyPairGenerator.getInstance(VerificationKey.ALGORITHM).generateKeyPair();
            return new ProofKey(VerificationKey.decode(pair.getPublic().getEncoded()), pair.getPrivate());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java from 15 on has Ed25519", e);
        }
    }

    /**
     * The key of two encodings.
     *
     * @param open the public half, X.509
     * @param secret the private half, PKCS #8
     */
    public static ProofKey decode(byte[] open, byte[] secret) {
        try {
            return new ProofKey(
                    VerificationKey.decode(open),
                    KeyFactory.getInstance(VerificationKey.ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not an Ed25519 key", e);
        }
    }

    /** What others check its signatures with. */
    public VerificationKey verification() {
        return verification;
    }

    /** The private half, PKCS #8. For nobody but who keeps it. */
    public byte[] encode() {
        return secret.getEncoded();
    }

    byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(VerificationKey.ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an Ed25519 key signs anything", e);
        }
    }

    @Override
    public String envelope(ProofRecord record) {
        return Envelope.signed(Statement.write(record), this).write();
    }
}
