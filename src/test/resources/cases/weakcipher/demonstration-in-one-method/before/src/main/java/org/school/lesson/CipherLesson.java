package org.school.lesson;

import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

public class CipherLesson {
    public String thereAndBack(String text) throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance("DESede");
        generator.init(168);
        SecretKey key = generator.generateKey();
        Cipher cipher = Cipher.getInstance("DESede/ECB/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        byte[] sealed = cipher.doFinal(text.getBytes());
        cipher.init(Cipher.DECRYPT_MODE, key);
        return new String(cipher.doFinal(sealed));
    }
}
