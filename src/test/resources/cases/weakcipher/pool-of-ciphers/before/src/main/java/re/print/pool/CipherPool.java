package re.print.pool;

import java.security.GeneralSecurityException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

class CipherPool {
    private final BlockingQueue<Cipher> free = new LinkedBlockingQueue<>();

    CipherPool(int size, SecretKey key) throws GeneralSecurityException {
        for (int i = 0; i < size; i++) {
            Cipher cipher = Cipher.getInstance("DES");
            cipher.init(Cipher.ENCRYPT_MODE, key);
            free.offer(cipher);
        }
    }

    Cipher take() throws InterruptedException {
        return free.take();
    }
}
