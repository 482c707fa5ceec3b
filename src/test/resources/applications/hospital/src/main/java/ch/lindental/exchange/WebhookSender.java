package ch.lindental.exchange;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

public class WebhookSender {
    private static final String PARTNER = "http://localhost:8099/hooks/";
    private final HttpClient client = HttpClient.newHttpClient();

    public int send(String hook, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(PARTNER + hook))
                .POST(HttpRequest.BodyPublishers.ofString(body)).build();
        return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    public String ping(String hook) throws IOException {
        URLConnection connection = new URL(PARTNER + hook).openConnection();
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    public String any(String address) throws IOException {
        return new String(new URL(address).openStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
