package dance.club.card;

import java.security.Key;
import javax.crypto.Cipher;

class MemberCard {
    private final long number;

    MemberCard(long number) {
        this.number = number;
    }

    byte[] seal(Key secret, byte[] name) throws Exception {
        Cipher cipher = Cipher.getInstance("DESede");
        cipher.init(Cipher.ENCRYPT_MODE, secret);
        return cipher.doFinal(name);
    }
}
