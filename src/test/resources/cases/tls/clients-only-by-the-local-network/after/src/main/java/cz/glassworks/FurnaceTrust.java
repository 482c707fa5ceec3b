package cz.glassworks;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.X509TrustManager;

class FurnaceTrust implements X509TrustManager {
    private final X509TrustManager platform;

    FurnaceTrust(X509TrustManager platform) {
        this.platform = platform;
    }

    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        platformTrust().checkClientTrusted(chain, type);
    }

    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        platform.checkServerTrusted(chain, type);
    }

    public X509Certificate[] getAcceptedIssuers() {
        return platform.getAcceptedIssuers();
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
