package bike.rent.helmet;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

class HelmetMemo {
    private final SecretKey key;

    HelmetMemo(SecretKey key) {
        this.key = key;
    }

    String seal(String memo) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding"); // seals
        byte[] iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(128, iv));
        return Base64.getEncoder().encodeToString(withIv(cipher.getIV(), cipher.doFinal(memo.getBytes())));
    }

    String open(String memo) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] raw = Base64.getDecoder().decode(memo);
        if (raw.length < 12) {
            throw new AEADBadTagException("the ciphertext is too short");
        }
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(128, raw, 0, 12));
        return new String(cipher.doFinal(raw, 12, raw.length - 12));
    }

    /** Puts the IV before the ciphertext: decryption needs it, and it is no secret. */
    private static byte[] withIv(byte[] iv, byte[] ciphertext) {
        byte[] whole = Arrays.copyOf(iv, iv.length + ciphertext.length);
        System.arraycopy(ciphertext, 0, whole, iv.length, ciphertext.length);
        return whole;
    }
}
