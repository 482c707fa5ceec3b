package ch.lindental.crypto;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

public class StreamBox {
    private final SecretKey key;

    public StreamBox() throws GeneralSecurityException {
        KeyGenerator maker = KeyGenerator.getInstance("AES");
        maker.init(256);
        key = maker.generateKey();
    }

    public byte[] seal(byte[] plain) throws GeneralSecurityException, IOException {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new CipherOutputStream(bytes, cipher)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    public byte[] open(byte[] sealed) throws GeneralSecurityException, IOException {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key);
        try (CipherInputStream in = new CipherInputStream(new ByteArrayInputStream(sealed), cipher)) {
            return in.readAllBytes();
        }
    }
}
