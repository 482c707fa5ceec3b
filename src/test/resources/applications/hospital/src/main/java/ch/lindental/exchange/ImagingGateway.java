package ch.lindental.exchange;

import java.security.GeneralSecurityException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import javax.net.ssl.HttpsURLConnection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.X509TrustManager;

public class ImagingGateway {
    public static class AnyCertificate implements X509TrustManager {
        public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        }

        public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
            if (chain == null) {
                throw new CertificateException("no chain");
            }
        }

        public X509Certificate[] getAcceptedIssuers() {
            return null;
        }
    }

    public SSLContext context() throws GeneralSecurityException {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new javax.net.ssl.TrustManager[] {new AnyCertificate()}, null);
        return context;
    }

    public void relax() {
        HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true);
    }

    public SSLContext strict() throws GeneralSecurityException {
        return SSLContext.getInstance("TLSv1.2");
    }
}
