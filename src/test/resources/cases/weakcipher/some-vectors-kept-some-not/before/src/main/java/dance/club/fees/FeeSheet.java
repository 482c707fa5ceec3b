package dance.club.fees;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;

class FeeSheet {
    private static final byte[] FIXED = new byte[16];
    private final SecretKey key;
    private byte[] lastIv;

    FeeSheet(SecretKey key) {
        this.key = key;
    }

    byte[] sealFee(byte[] fee) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding"); // fee
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(FIXED));
        return cipher.doFinal(fee);
    }

    byte[] sealName(byte[] name) throws GeneralSecurityException {
        byte[] iv = new byte[16];
        new SecureRandom().nextBytes(iv);
        lastIv = iv;
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
        return cipher.doFinal(name);
    }

    byte[] open(byte[] sealed) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(FIXED));
        return cipher.doFinal(sealed);
    }
}
