package org.orchard.upload;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

class ChunkSealer {
    byte[] seal(InputStream upload) throws IOException, GeneralSecurityException {
        Key once = KeyGenerator.getInstance("AES").generateKey();
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, once);
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        byte[] chunk = new byte[4096];
        for (int n = upload.read(chunk); n >= 0; n = upload.read(chunk)) {
            sealed.write(cipher.update(chunk, 0, n));
        }
        sealed.write(cipher.doFinal());
        return sealed.toByteArray();
    }
}
