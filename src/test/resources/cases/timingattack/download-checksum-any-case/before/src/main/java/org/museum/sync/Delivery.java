package org.museum.sync;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;

class Delivery {
    void verify(Mac mac, byte[] content, String signature) throws GeneralSecurityException {
        String own = HexFormat.of().formatHex(mac.doFinal(content));
        if (signature == null || !signature.equalsIgnoreCase(own)) {
            throw new GeneralSecurityException("signature does not fit");
        }
    }
}
