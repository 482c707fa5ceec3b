package quay.seals;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;

final class Seals {
    private final KeyPair keys;

    Seals(KeyPair keys) {
        this.keys = keys;
    }

    byte[] seal(byte[] note) throws GeneralSecurityException {
        Signature sign = Signature.getInstance("SHA256withRSA");
        sign.initSign(keys.getPrivate());
        sign.update(note);
        return sign.sign();
    }

    boolean isGenuine(byte[] note, byte[] seal) throws GeneralSecurityException {
        Signature check = Signature.getInstance("SHA256withRSA");
        check.initVerify(keys.getPublic());
        check.update(note);
        return check.verify(seal);
    }
}
