package coop.farm.milk;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class MilkList {
    private final SecretKey key;

    MilkList(SecretKey key) {
        this.key = key;
    }

    List<String> seal(List<String> lines) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(Cipher.ENCRYPT_MODE, key);
        List<String> sealed = new ArrayList<>();
        for (String line : lines) {
            sealed.add(Base64.getEncoder().encodeToString(cipher.doFinal(line.getBytes(StandardCharsets.UTF_8))));
        }
        return sealed;
    }

    String open(String line) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES");
        cipher.init(Cipher.DECRYPT_MODE, key);
        return new String(cipher.doFinal(Base64.getDecoder().decode(line)), StandardCharsets.UTF_8);
    }
}
