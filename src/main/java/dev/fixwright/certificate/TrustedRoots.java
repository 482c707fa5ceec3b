package dev.fixwright.certificate;

import java.io.IOException;
import java.net.http.HttpClient;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** What a server is trusted by: the operator's roots instead of those of the Java at hand, where there are any. */
public record TrustedRoots(List<X509Certificate> roots) {
    public TrustedRoots {
        roots = List.copyOf(roots);
    }

    public static TrustedRoots of(List<X509Certificate> roots) {
        return new TrustedRoots(roots);
    }

    /** The same builder, told whom to trust. */
    public HttpClient.Builder client(HttpClient.Builder builder) {
        return roots.isEmpty() ? builder : builder.sslContext(context());
    }

    private SSLContext context() {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            for (int i = 0; i < roots.size(); i++) {
                store.setCertificateEntry("root-" + i, roots.get(i));
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("every Java has TLS", e);
        }
    }
}
