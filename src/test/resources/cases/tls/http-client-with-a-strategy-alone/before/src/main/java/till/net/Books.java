package till.net;

import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import org.apache.http.conn.ssl.TrustSelfSignedStrategy;
import org.apache.http.ssl.SSLContexts;

class Books {
    SSLContext context() throws GeneralSecurityException {
        return SSLContexts.custom().loadTrustMaterial(new TrustSelfSignedStrategy()).build();
    }
}
