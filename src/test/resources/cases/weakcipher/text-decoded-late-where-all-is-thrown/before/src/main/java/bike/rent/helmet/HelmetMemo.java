package bike.rent.helmet;

import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

class HelmetMemo {
    private static final byte[] IV = new byte[16];
    private final SecretKey key;

    HelmetMemo(SecretKey key) {
        this.key = key;
    }

    String seal(String memo) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(IV));
        return Base64.getEncoder().encodeToString(cipher.doFinal(memo.getBytes()));
    }

    String open(String memo) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(IV));
        byte[] raw = Base64.getDecoder().decode(memo);
        return new String(cipher.doFinal(raw));
    }
}
