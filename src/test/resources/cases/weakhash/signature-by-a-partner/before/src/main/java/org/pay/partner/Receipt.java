package org.pay.partner;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;

public class Receipt {
    public boolean isGenuine(PublicKey partner, byte[] text, byte[] sign) throws GeneralSecurityException {
        Signature signature = Signature.getInstance("SHA1withRSA");
        signature.initVerify(partner);
        signature.update(text);
        return signature.verify(sign);
    }
}
