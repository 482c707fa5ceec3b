package dance.club.floor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class FloorPlan {
    private final SecretKeySpec key = new SecretKeySpec("dance-floor-2024".getBytes(), "Blowfish");
    private final SecureRandom random = new SecureRandom();

    byte[] seal(byte[] plan) throws GeneralSecurityException {
        byte[] iv = new byte[8];
        random.nextBytes(iv);
        Cipher cipher = Cipher.getInstance("Blowfish/CBC/PKCS5Padding"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(iv));
        byte[] sealed = cipher.doFinal(plan);
        return ByteBuffer.allocate(8 + sealed.length).put(iv).put(sealed).array();
    }

    byte[] open(byte[] all) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("Blowfish/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(Arrays.copyOf(all, 8)));
        return cipher.doFinal(all, 8, all.length - 8);
    }
}
