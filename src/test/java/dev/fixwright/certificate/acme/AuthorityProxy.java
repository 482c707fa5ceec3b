package dev.fixwright.certificate.acme;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Stands before a real authority, and answers some requests otherwise than it would. */
public final class AuthorityProxy implements AutoCloseable {
    /** What comes between a client and the authority. */
    public interface Between {
        /** True where it has answered itself. */
        boolean handled(int number, HttpExchange exchange, String path, byte[] body) throws IOException;
    }

    final List<String> requests = new ArrayList<>();
    private volatile Between between = (number, exchange, path, body) -> false;
    private final HttpsConfigurator secured;
    private volatile HttpsServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final OkHttpClient client;
    private final URI authority;

    public AuthorityProxy(Pebble pebble) throws Exception {
        this.authority = pebble.directoryAddress();
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("root", pebble.root());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(store);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        this.client = new OkHttpClient.Builder()
                .sslSocketFactory(context.getSocketFactory(), (X509TrustManager) trust.getTrustManagers()[0])
                .build();
        this.secured = new HttpsConfigurator(pebble.web().server());
        this.server = listening(0);
    }

    private HttpsServer listening(int port) throws IOException {
        HttpsServer listening = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        listening.setHttpsConfigurator(secured);
        listening.createContext("/", this::answer);
        listening.setExecutor(threads);
        listening.start();
        return listening;
    }

    /** Nothing answers at its address any more. */
    public void hangUp() {
        server.stop(0);
    }

    /** It answers again, at the same address. */
    public void answerAgain() throws IOException {
        server = listening(server.getAddress().getPort());
    }

    public URI directoryAddress() {
        return URI.create("https://localhost:" + server.getAddress().getPort() + "/dir");
    }

    public void between(Between now) {
        this.between = now;
    }

    /** What comes between them now. */
    Between between() {
        return between;
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getPath();
        int number;
        synchronized (requests) {
            requests.add(path);
            number = requests.size();
        }
        if (!between.handled(number, exchange, path, body)) {
            forward(exchange, body);
        }
    }

    /** As the authority would have answered; it makes its addresses from the name that it is called by. */
    public void forward(HttpExchange exchange, byte[] body) throws IOException {
        forward(exchange, body, answer -> answer);
    }

    /** The same with another text for its answer. */
    public void forward(HttpExchange exchange, byte[] body, UnaryOperator<String> change) throws IOException {
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        Request request = new Request.Builder()
                .url(authority.resolve(exchange.getRequestURI().toString()).toString())
                .header("Host", "localhost:" + server.getAddress().getPort())
                .method(
                        exchange.getRequestMethod(),
                        exchange.getRequestMethod().equals("POST")
                                ? RequestBody.create(body, MediaType.parse(type))
                                : null)
                .build();
        try (Response answer = client.newCall(request).execute()) {
            byte[] bytes = change.apply(answer.body().string()).getBytes(StandardCharsets.UTF_8);
            answer.headers().forEach(header -> {
                if (!header.getFirst().equalsIgnoreCase("Content-Length")) {
                    exchange.getResponseHeaders().add(header.getFirst(), header.getSecond());
                }
            });
            send(exchange, answer.code(), bytes);
        }
    }

    public static void problem(HttpExchange exchange, int status, String type, String detail) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
        // Every answer has a nonce for the next request (RFC 8555, 6.5).
        exchange.getResponseHeaders().set("Replay-Nonce", Base64.getUrlEncoder().encodeToString(new byte[] {1, 2, 3}));
        send(
                exchange,
                status,
                ("{\"type\":\"urn:ietf:params:acme:error:" + type + "\",\"detail\":\"" + detail + "\",\"status\":"
                                + status + "}")
                        .getBytes(StandardCharsets.US_ASCII));
    }

    /** What a signed request says. */
    public static String payload(byte[] body) {
        String payload = new String(body, StandardCharsets.UTF_8).replaceAll("(?s).*\"payload\":\"([^\"]*)\".*", "$1");
        return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
        client.connectionPool().evictAll();
    }
}
