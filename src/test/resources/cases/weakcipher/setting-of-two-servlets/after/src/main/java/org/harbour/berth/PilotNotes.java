package org.harbour.berth;

import java.util.Arrays;
import java.util.ResourceBundle;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

public class PilotNotes {
    private final ResourceBundle settings = ResourceBundle.getBundle("harbour");

    public byte[] seal(byte[] note) throws Exception {
        SecretKey key = KeyGenerator.getInstance("AES").generateKey();
        Cipher cipher = Cipher.getInstance(settings.getString("note.cipher"));
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return withIv(cipher.getIV(), cipher.doFinal(note));
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
