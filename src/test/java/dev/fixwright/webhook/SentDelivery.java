package dev.fixwright.webhook;

import dev.fixwright.secret.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** Deliveries as GitHub would send them, made from a real body. */
public final class SentDelivery {
    private static final String BODY = resource("code_scanning_alert.created.json");

    private SentDelivery() {}

    /** The body of a found alert of that number. */
    public static String alert(long number) {
        return BODY.replace("\"number\": 10,", "\"number\": " + number + ",");
    }

    public static HttpRequest signed(URI address, Secret secret, String id, String body) {
        return signed(address, secret, id, "code_scanning_alert", body);
    }

    public static HttpRequest signed(URI address, Secret secret, String id, String event, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .header("X-GitHub-Event", event)
                .header("X-GitHub-Delivery", id)
                .header("X-Hub-Signature-256", Signed.header(secret, bytes))
                .POST(HttpRequest.BodyPublishers.ofByteArray(bytes))
                .build();
    }

    public static String resource(String name) {
        try (InputStream in = SentDelivery.class.getResourceAsStream("/github/webhooks/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException("no such body: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
