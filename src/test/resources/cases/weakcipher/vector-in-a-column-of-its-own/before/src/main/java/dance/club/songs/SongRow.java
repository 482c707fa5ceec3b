package dance.club.songs;

import java.security.GeneralSecurityException;
import java.security.Key;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;

class SongRow {
    private byte[] vector;
    private byte[] text;

    void seal(Key key, byte[] song) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        vector = cipher.getIV();
        text = cipher.doFinal(song);
    }

    byte[] open(Key key) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        IvParameterSpec from = new IvParameterSpec(vector);
        cipher.init(Cipher.DECRYPT_MODE, key, from);
        return cipher.doFinal(text);
    }
}
