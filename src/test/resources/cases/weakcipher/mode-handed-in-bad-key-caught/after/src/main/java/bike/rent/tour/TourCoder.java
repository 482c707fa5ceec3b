package bike.rent.tour;

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

class TourCoder {
    byte[] code(final int mode, Key key, String tour) {
        byte[] coded;
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            byte[] sealed = tour.getBytes();
            if (mode == Cipher.DECRYPT_MODE) {
                if (sealed.length < 12) {
                    throw new AEADBadTagException("the ciphertext is too short");
                }
                cipher.init(mode, key, new GCMParameterSpec(128, sealed, 0, 12));
            } else {
                cipher.init(mode, key);
            }
            coded = mode == Cipher.DECRYPT_MODE ? cipher.doFinal(sealed, 12, sealed.length - 12) : withIv(cipher.getIV(), cipher.doFinal(sealed));
        } catch (InvalidKeyException | InvalidAlgorithmParameterException e) {
            throw new IllegalArgumentException(e);
        } catch (NoSuchAlgorithmException | NoSuchPaddingException | BadPaddingException
                | IllegalBlockSizeException e) {
            throw new IllegalStateException(e);
        }
        return coded;
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
