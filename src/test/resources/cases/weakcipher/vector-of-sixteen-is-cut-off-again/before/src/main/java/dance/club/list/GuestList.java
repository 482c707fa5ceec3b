package dance.club.list;

import java.io.ByteArrayOutputStream;
import java.security.Key;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;

class GuestList {
    private final Key key;

    GuestList(Key key) {
        this.key = key;
    }

    byte[] seal(byte[] guests) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding"); // seals
        cipher.init(Cipher.ENCRYPT_MODE, key);
        ByteArrayOutputStream out = new ByteArrayOutputStream(16 + guests.length);
        out.write(cipher.getIV());
        out.write(cipher.doFinal(guests));
        return out.toByteArray();
    }

    byte[] open(byte[] all) throws Exception {
        byte[] iv = Arrays.copyOf(all, 16);
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(Cipher.DECRYPT_MODE, key, new IvParameterSpec(iv));
        return cipher.doFinal(all, 16, all.length - 16);
    }
}
