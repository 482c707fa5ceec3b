package post.office.receipt;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import javax.crypto.Cipher;

class Receipts {
    private final KeyPair office;

    Receipts(KeyPair office) {
        this.office = office;
    }

    byte[] mark(byte[] receipt) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding"); // mark
        cipher.init(Cipher.ENCRYPT_MODE, office.getPrivate());
        return cipher.doFinal(receipt);
    }

    byte[] read(byte[] mark) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
        cipher.init(Cipher.DECRYPT_MODE, office.getPublic());
        return cipher.doFinal(mark);
    }
}
