package bike.rent.pledge;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.spec.GCMParameterSpec;

class PledgeCoder {
    private final Key key;

    PledgeCoder(Key key) {
        this.key = key;
    }

    int lengthOf(int mode, byte[] pledge)
            throws NoSuchAlgorithmException, NoSuchPaddingException, InvalidKeyException,
                    InvalidAlgorithmParameterException, IllegalBlockSizeException, BadPaddingException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        if (mode == Cipher.DECRYPT_MODE) {
            if (pledge.length < 12) {
                throw new AEADBadTagException("the ciphertext is too short");
            }
            cipher.init(mode, key, new GCMParameterSpec(128, pledge, 0, 12));
        } else {
            cipher.init(mode, key);
        }
        return (mode == Cipher.DECRYPT_MODE ? cipher.doFinal(pledge, 12, pledge.length - 12) : withIv(cipher.getIV(), cipher.doFinal(pledge))).length;
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
