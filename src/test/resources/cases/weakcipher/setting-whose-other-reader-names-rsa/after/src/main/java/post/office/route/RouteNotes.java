package post.office.route;

import java.util.Arrays;
import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

class RouteNotes {
    private final Properties settings;

    RouteNotes(Properties settings) {
        this.settings = settings;
    }

    byte[] seal(byte[] note) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, KeyGenerator.getInstance("AES").generateKey());
        return withIv(cipher.getIV(), cipher.doFinal(note));
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
