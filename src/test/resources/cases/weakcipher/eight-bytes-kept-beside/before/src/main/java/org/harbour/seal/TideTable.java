package org.harbour.seal;

import java.security.SecureRandom;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

public class TideTable {
    public void publish(Map<String, Object> model, byte[] table) throws Exception {
        byte[] iv = new byte[8];
        new SecureRandom().nextBytes(iv);
        SecretKey key = KeyGenerator.getInstance("DES").generateKey();
        Cipher cipher = Cipher.getInstance("DES/CBC/PKCS5Padding", "SunJCE");
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
        model.put("iv", iv);
        model.put("table", cipher.doFinal(table));
    }
}
