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
    }

    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        platform.checkServerTrusted(chain, type);
    }

    public X509Certificate[] getAcceptedIssuers() {
        return platform.getAcceptedIssuers();
    }
}
