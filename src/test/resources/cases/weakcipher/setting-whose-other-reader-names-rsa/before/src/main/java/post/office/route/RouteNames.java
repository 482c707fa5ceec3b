package post.office.route;

import java.util.Properties;
import javax.crypto.Cipher;

class RouteNames {
    String label(Properties settings) throws Exception {
        Cipher cipher = Cipher.getInstance(settings.getProperty("route.cipher"));
        return "sealed with " + cipher.getAlgorithm();
    }
}
