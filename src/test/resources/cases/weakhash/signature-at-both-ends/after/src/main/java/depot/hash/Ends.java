package depot.hash;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;

class Ends {
    byte[] sign(PrivateKey key, byte[] slip) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA"); // sign
        signature.initSign(key);
        signature.update(slip);
        return signature.sign();
    }

    boolean fits(PublicKey key, byte[] slip, byte[] signed) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update(slip);
        return signature.verify(signed);
    }
}
