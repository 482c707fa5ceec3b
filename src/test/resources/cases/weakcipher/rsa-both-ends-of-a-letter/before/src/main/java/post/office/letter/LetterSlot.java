package post.office.letter;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import javax.crypto.Cipher;

public final class LetterSlot {
    private final PublicKey slot;
    private final PrivateKey door;

    public LetterSlot(PublicKey slot, PrivateKey door) {
        this.slot = slot;
        this.door = door;
    }

    public byte[] drop(byte[] letter) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA"); // in
        cipher.init(Cipher.ENCRYPT_MODE, slot);
        return cipher.doFinal(letter);
    }

    public byte[] collect(byte[] letter) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("RSA");
        cipher.init(Cipher.DECRYPT_MODE, door);
        return cipher.doFinal(letter);
    }
}
