package bike.rent.hire;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.spec.AlgorithmParameterSpec;
import javax.crypto.Cipher;

class HireCoder {
    private final Key key;

    HireCoder(Key key) {
        this.key = key;
    }

    byte[] code(int mode, AlgorithmParameterSpec vector, byte[] contract) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
        cipher.init(mode, key, vector);
        return cipher.doFinal(contract);
    }
}
