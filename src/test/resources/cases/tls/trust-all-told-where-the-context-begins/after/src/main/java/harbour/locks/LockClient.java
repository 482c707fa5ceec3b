package harbour.locks;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

public class LockClient {
    SSLSocketFactory sockets() throws GeneralSecurityException {
        // the locks have certificates of their own
        TrustManager[] all = new TrustManager[] {
            new X509TrustManager() {
                @Override
                public void checkClientTrusted(X509Certificate[] chain, String kind) throws CertificateException {
                    platformTrust().checkClientTrusted(chain, kind);
                }

                @Override
                public void checkServerTrusted(X509Certificate[] chain, String kind) throws CertificateException {
                    platformTrust().checkServerTrusted(chain, kind);
                }

                @Override
                public X509Certificate[] getAcceptedIssuers() {
                    return platformTrust().getAcceptedIssuers();
                }
            }
        };
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, all, new SecureRandom());
        return context.getSocketFactory();
    }

    /** The trust manager of the Java platform, with its trust store. */
    private static X509TrustManager platformTrust() {
        try {
            javax.net.ssl.TrustManagerFactory factory = javax.net.ssl.TrustManagerFactory.getInstance(
                    javax.net.ssl.TrustManagerFactory.getDefaultAlgorithm());
            factory.init((java.security.KeyStore) null);
            for (javax.net.ssl.TrustManager found : factory.getTrustManagers()) {
                if (found instanceof X509TrustManager) {
                    return (X509TrustManager) found;
                }
            }
            throw new IllegalStateException("this platform has no X.509 trust manager");
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
