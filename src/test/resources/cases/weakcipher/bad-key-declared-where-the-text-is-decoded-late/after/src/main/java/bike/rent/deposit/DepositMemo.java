package bike.rent.deposit;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

class DepositMemo {
    private final SecretKey key;

    DepositMemo(SecretKey key) {
        this.key = key;
    }

    byte[] seal(byte[] memo)
            throws InvalidKeyException, NoSuchAlgorithmException, NoSuchPaddingException, BadPaddingException,
                    IllegalBlockSizeException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        return withIv(cipher.getIV(), cipher.doFinal(memo));
    }

    byte[] open(String memo)
            throws InvalidKeyException, NoSuchAlgorithmException, NoSuchPaddingException, BadPaddingException,
                    IllegalBlockSizeException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] raw = Base64.getDecoder().decode(memo);
        if (raw.length < 12) {
            throw new AEADBadTagException("the ciphertext is too short");
        }
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, raw, 0, 12));
        } catch (InvalidAlgorithmParameterException badParameters) {
            throw new InvalidKeyException(badParameters);
        }
        return cipher.doFinal(raw, 12, raw.length - 12);
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
