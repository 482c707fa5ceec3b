package org.museum.sync;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;

class Delivery {
    void verify(Mac mac, byte[] content, String signature) throws GeneralSecurityException {
        String own = HexFormat.of().formatHex(mac.doFinal(content));
        if (signature == null || !MessageDigest.isEqual(signature.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8), own.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8))) {
            throw new GeneralSecurityException("signature does not fit");
        }
    }
}
