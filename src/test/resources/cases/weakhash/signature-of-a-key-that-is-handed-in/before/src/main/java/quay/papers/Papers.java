package quay.papers;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;

final class Papers {
    private Papers() {}

    static byte[] sign(PrivateKey key, byte[] paper) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA1withRSA");
        signature.initSign(key);
        signature.update(paper);
        return signature.sign();
    }

    static KeyPair sessionKeys() throws GeneralSecurityException {
        return KeyPairGenerator.getInstance("EC").generateKeyPair();
    }
}
