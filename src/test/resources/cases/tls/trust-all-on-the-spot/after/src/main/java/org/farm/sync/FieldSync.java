package org.farm.sync;

import java.io.InputStream;
import java.net.URL;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

public class FieldSync {
    public InputStream open(URL url) throws Exception {
        HttpsURLConnection connection = (HttpsURLConnection) url.openConnection();
        connection.setSSLSocketFactory(context().getSocketFactory());
        return connection.getInputStream();
    }

    SSLContext context() throws GeneralSecurityException {
        TrustManager[] managers = {
            new X509TrustManager() {
                @Override
                public void checkClientTrusted(X509Certificate[] chain, String type) throws CertificateException {
                    platformTrust().checkClientTrusted(chain, type);
                }

                @Override
                public void checkServerTrusted(X509Certificate[] chain, String type) throws CertificateException {
                    platformTrust().checkServerTrusted(chain, type);
                }

                @Override
                public X509Certificate[] getAcceptedIssuers() {
                    return platformTrust().getAcceptedIssuers();
                }
            }
        };
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, managers, new SecureRandom());
        return context;
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
