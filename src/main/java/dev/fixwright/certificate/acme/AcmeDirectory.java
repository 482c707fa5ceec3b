package dev.fixwright.certificate.acme;

import dev.fixwright.certificate.AcmeSettings;
import dev.fixwright.certificate.BoundedHttp;
import dev.fixwright.certificate.TrustedRoots;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.Consumer;
import org.shredzone.acme4j.Session;
import org.shredzone.acme4j.connector.Connection;
import org.shredzone.acme4j.connector.DefaultConnection;
import org.shredzone.acme4j.connector.HttpConnector;
import org.shredzone.acme4j.connector.NetworkSettings;
import org.shredzone.acme4j.provider.GenericAcmeProvider;

/** The certification authority that the operator chose: no redirect is followed, and nothing is waited for without end. */
final class AcmeDirectory {
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(30);

    private final AcmeSettings.Directory directory;
    private final HttpClient http;

    AcmeDirectory(AcmeSettings.Directory directory) {
        this.directory = directory;
        this.http = TrustedRoots.of(directory.roots())
                .client(HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    URI address() {
        return directory.address();
    }

    /** A new conversation. Used by one thread. */
    Session session() {
        return new Session(directory.address(), new Provider());
    }

    private final class Provider extends GenericAcmeProvider {
        @Override
        public HttpClient createHttpClient(NetworkSettings settings) {
            return http;
        }

        @Override
        public Connection connect(URI server, NetworkSettings settings, HttpClient client) {
            return new BoundedConnection(createHttpConnector(settings, client));
        }
    }

    /**
     * The library's own waits for the headers with a time limit, and for the rest of the answer without one; and it goes
     * wherever the authority's answers point to.
     */
    private final class BoundedConnection extends DefaultConnection {
        BoundedConnection(HttpConnector connector) {
            super(connector);
        }

        /** Whoever speaks for the authority must not have us knock at doors inside: TLS, or where the operator sent us. */
        private void refuseElsewhere(URL url) throws IOException {
            boolean sameServer = url.getAuthority().equals(address().getAuthority())
                    && url.getProtocol().equals(address().getScheme());
            if (!sameServer && !url.getProtocol().equals("https")) {
                throw new IOException("it sends us to an address without TLS, " + url);
            }
        }

        @Override
        protected void sendRequest(Session session, URL url, Consumer<HttpRequest.Builder> body) throws IOException {
            refuseElsewhere(url);
            HttpRequest.Builder request = httpConnector
                    .createRequestBuilder(url)
                    .header("Accept-Charset", "utf-8")
                    .header("Accept-Language", session.getLanguageHeader());
            body.accept(request);
            try {
                lastResponse = BoundedHttp.send(httpClient, request.build(), LONGEST_ANSWER, ByteArrayInputStream::new);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("it was interrupted", e);
            }
        }
    }
}
