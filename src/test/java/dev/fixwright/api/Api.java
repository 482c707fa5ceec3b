package dev.fixwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls an API as a client does: one address, one token. */
public final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newBuilder().build();

    private final URI root;
    private final List<String> headers;

    private Api(URI root, List<String> headers) {
        this.root = root;
        this.headers = List.copyOf(headers);
    }

    /** Without a credential. */
    public static Api at(int port) {
        return new Api(URI.create("http://127.0.0.1:" + port), List.of());
    }

    public Api as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Api with(String header, String value) {
        List<String> more = new ArrayList<>(headers);
        more.add(header);
        more.add(value);
        return new Api(root, more);
    }

    public Reply get(String path) {
        return send("GET", path, Optional.empty());
    }

    /** Without a body. */
    public Reply post(String path) {
        return send("POST", path, Optional.empty());
    }

    public Reply post(String path, String json) {
        return send("POST", path, Optional.of(json));
    }

    public Reply send(String method, String path, Optional<String> body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path)).timeout(Duration.ofSeconds(60));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        if (body.isPresent() && !headers.contains("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        return send(request.method(method, body.map(BodyPublishers::ofString).orElseGet(BodyPublishers::noBody)));
    }

    /** A body as these bytes. */
    public Reply post(String path, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(root.resolve(path));
        request.headers(headers.toArray(String[]::new));
        return send(request.POST(BodyPublishers.ofByteArray(body)));
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            return new Reply(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What came back. */
    public record Reply(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public byte[] bytes() {
            return response.body();
        }

        public String text() {
            return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
        }

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new IllegalStateException(text(), e);
            }
        }

        @Override
        public String toString() {
            return status() + " " + text();
        }
    }
}
