package bike.rent.pledge;

import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.NoSuchAlgorithmException;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.NoSuchPaddingException;
import javax.crypto.spec.IvParameterSpec;

class PledgeCoder {
    private static final byte[] VECTOR = "0123456789abcdef".getBytes();
    private final Key key;

    PledgeCoder(Key key) {
        this.key = key;
    }

    int lengthOf(int mode, byte[] pledge)
            throws NoSuchAlgorithmException, NoSuchPaddingException, InvalidKeyException,
                    InvalidAlgorithmParameterException, IllegalBlockSizeException, BadPaddingException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, key, new IvParameterSpec(VECTOR));
        return cipher.doFinal(pledge).length;
    }
}
