package post.office.route;

import java.util.Properties;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;

class RouteNotes {
    private final Properties settings;

    RouteNotes(Properties settings) {
        this.settings = settings;
    }

    byte[] seal(byte[] note) throws Exception {
        Cipher cipher = Cipher.getInstance(settings.getProperty("route.cipher"));
        cipher.init(Cipher.ENCRYPT_MODE, KeyGenerator.getInstance("Blowfish").generateKey());
        return cipher.doFinal(note);
    }
}
