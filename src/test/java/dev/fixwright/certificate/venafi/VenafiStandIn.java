package dev.fixwright.certificate.venafi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Both of Venafi's platforms, as far as policies go: templates and folders that a test makes, keys that it gives out.
 */
final class VenafiStandIn implements AutoCloseable {
    static final String API_KEY = "b5a1f0de-1111-2222-3333-0123456789ab";
    static final String TOKEN = "p4NGu1nT0k3n==";

    private static final ObjectMapper JSON = new ObjectMapper();

    /** An answer that the platform does not give by itself. */
    record Fault(int status, Optional<String> retryAfter, String body) {
        Fault(int status) {
            this(status, Optional.empty(), "{}");
        }

        Fault(int status, String retryAfter) {
            this(status, Optional.of(retryAfter), "{}");
        }
    }

    final Map<String, String> templates = new HashMap<>();
    final Map<String, String> folders = new HashMap<>();
    final List<String> requests = new ArrayList<>();
    /** What the next requests are answered with instead. */
    final Deque<Fault> faults = new ArrayDeque<>();

    private final HttpServer server;

    VenafiStandIn() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        requests.add(exchange.getRequestMethod() + " " + path);
        byte[] body = exchange.getRequestBody().readAllBytes();
        Fault fault = faults.poll();
        if (fault != null) {
            fault.retryAfter().ifPresent(value -> exchange.getResponseHeaders().set("Retry-After", value));
            if (fault.status() / 100 == 3) {
                exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/elsewhere");
            }
            send(exchange, fault.status(), fault.body());
        } else if (path.startsWith("/v1/certificateissuingtemplates/")) {
            template(exchange, path.substring(path.lastIndexOf('/') + 1));
        } else if (path.equals("/vedsdk/certificates/checkpolicy")) {
            folder(exchange, JSON.readTree(body));
        } else {
            send(exchange, 404, "{}");
        }
    }

    private void template(HttpExchange exchange, String id) throws IOException {
        if (!API_KEY.equals(exchange.getRequestHeaders().getFirst("tppl-api-key"))) {
            send(exchange, 401, "{\"errors\":[{\"code\":10001,\"message\":\"invalid api key\",\"args\":[]}]}");
        } else if (templates.containsKey(id)) {
            send(exchange, 200, templates.get(id));
        } else {
            send(exchange, 404, "{\"errors\":[{\"code\":10051,\"message\":\"template not found\",\"args\":[]}]}");
        }
    }

    private void folder(HttpExchange exchange, JsonNode body) throws IOException {
        String folder = body.path("PolicyDN").asText();
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))
                || !exchange.getRequestMethod().equals("POST")) {
            send(exchange, 401, "{\"error\":\"invalid_token\",\"error_description\":\"the token has ended\"}");
        } else if (folders.containsKey(folder)) {
            send(exchange, 200, "{\"Error\":null,\"Policy\":" + folders.get(folder) + "}");
        } else {
            send(exchange, 400, "{\"Error\":\"PolicyDN: " + folder.replace("\\", "\\\\") + " does not exist\"}");
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
