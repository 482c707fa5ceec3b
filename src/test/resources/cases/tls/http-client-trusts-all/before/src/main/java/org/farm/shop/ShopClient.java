package org.farm.shop;

import java.security.GeneralSecurityException;
import org.apache.http.conn.ssl.NoopHostnameVerifier;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.ssl.SSLContextBuilder;

public class ShopClient {
    CloseableHttpClient client() throws GeneralSecurityException {
        return HttpClients.custom()
                .setSSLContext(new SSLContextBuilder()
                        .loadTrustMaterial(null, (chain, type) -> true)
                        .build())
                .build();
    }

    CloseableHttpClient lenient() {
        return HttpClients.custom()
                .setSSLHostnameVerifier(NoopHostnameVerifier.INSTANCE)
                .build();
    }
}
