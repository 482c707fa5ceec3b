package org.harbour.berth;

import java.util.ResourceBundle;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;

public class PilotNotes {
    private final ResourceBundle settings = ResourceBundle.getBundle("harbour");

    public byte[] seal(byte[] note) throws Exception {
        SecretKey key = KeyGenerator.getInstance("DES").generateKey();
        Cipher cipher = Cipher.getInstance(settings.getString("note.cipher"));
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return cipher.doFinal(note);
    }
}
