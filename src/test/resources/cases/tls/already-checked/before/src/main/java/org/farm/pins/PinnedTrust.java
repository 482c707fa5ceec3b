package org.farm.pins;

import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Set;
import javax.net.ssl.X509TrustManager;

public class PinnedTrust implements X509TrustManager {
    private final Set<X509Certificate> pinned;

    public PinnedTrust(Set<X509Certificate> pinned) {
        this.pinned = pinned;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
        throw new CertificateException("no clients");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
        if (!pinned.contains(chain[0])) {
            throw new CertificateException("not pinned");
        }
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return pinned.toArray(new X509Certificate[0]);
    }
}
