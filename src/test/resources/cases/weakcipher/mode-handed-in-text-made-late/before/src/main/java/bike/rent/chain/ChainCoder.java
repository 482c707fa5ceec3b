package bike.rent.chain;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import javax.crypto.Cipher;

class ChainCoder {
    byte[] code(int mode, Key key, Path file) throws Exception {
        Cipher cipher = Cipher.getInstance("AES/ECB/PKCS5Padding");
        cipher.init(mode, key);
        byte[] text = Files.readAllBytes(file);
        return cipher.doFinal(text);
    }
}
