package ski.school.grades;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.SecretKeySpec;

class GradeBox {
    private final SecretKeySpec key;

    GradeBox(byte[] secret) {
        key = new SecretKeySpec(secret, "AES");
    }

    String seal(String grade) {
        try {
            Cipher cipher = Cipher.getInstance("AES");
            cipher.init(1, this.key);
            return Base64.getEncoder().encodeToString(cipher.doFinal(grade.getBytes()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String open(String grade) {
        try {
            Cipher cipher = Cipher.getInstance("AES");
            cipher.init(2, this.key);
            byte[] sealed = Base64.getDecoder().decode(grade);
            return new String(cipher.doFinal(sealed));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
