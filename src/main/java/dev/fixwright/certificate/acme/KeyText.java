package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.PemCertificates;
import dev.fixwright.secret.Secret;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** Key pairs as text that is sealed before it is kept, and private keys as other programs read them. */
final class KeyText {
    private KeyText() {}

    /** Algorithm, public and private part, in this order. */
    static Secret write(KeyPair pair) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new Secret(String.join(
                " ",
                pair.getPrivate().getAlgorithm(),
                base64.encodeToString(pair.getPublic().getEncoded()),
                base64.encodeToString(pair.getPrivate().getEncoded())));
    }

    static KeyPair read(Secret text) {
        String[] parts = text.reveal().split(" ");
        Base64.Decoder base64 = Base64.getDecoder();
        try {
            KeyFactory factory = KeyFactory.getInstance(parts[0]);
            PublicKey publicKey = factory.generatePublic(new X509EncodedKeySpec(base64.decode(parts[1])));
            PrivateKey privateKey = factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(parts[2])));
            return new KeyPair(publicKey, privateKey);
        } catch (GeneralSecurityException | ArrayIndexOutOfBoundsException e) {
            throw new IllegalStateException("a key that was kept cannot be read", e);
        }
    }

    /** PKCS#8 in PEM form. */
    static Secret pem(PrivateKey key) {
        return new Secret(PemCertificates.block("PRIVATE KEY", key.getEncoded()));
    }
}
