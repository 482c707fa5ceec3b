package coop.farm.gate;

import java.security.GeneralSecurityException;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

class GateCode {
    enum Direction { IN, OUT }

    private final byte[] key;

    GateCode(byte[] key) {
        this.key = key;
    }

    byte[] run(Direction direction, byte[] code) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(modeOf(direction), new SecretKeySpec(key, "AES"));
        return cipher.doFinal(code);
    }

    private static int modeOf(Direction direction) {
        return direction == Direction.OUT ? Cipher.ENCRYPT_MODE : Cipher.DECRYPT_MODE;
    }
}
