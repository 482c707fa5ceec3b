package net.larch.net;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.logging.Logger;
import javax.net.ssl.X509TrustManager;

public class LoggingTrust implements X509TrustManager {
    private static final Logger LOG = Logger.getLogger("tls");

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        platformTrust().checkClientTrusted(chain, type);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        platformTrust().checkServerTrusted(chain, type);
        LOG.info("talking to " + chain[0].getSubjectX500Principal());
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return platformTrust().getAcceptedIssuers();
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
