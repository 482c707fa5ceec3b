package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Builds webhooks in GitHub's shape, signs them and sends them. */
public final class Webhooks {
    private final Wire wire;
    private final Installations installations;
    private final Deliveries deliveries;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Webhooks(Wire wire, Installations installations, Deliveries deliveries) {
        this.wire = wire;
        this.installations = installations;
        this.deliveries = deliveries;
    }

    /** {@code code_scanning_alert} about an alert as it stands now. */
    public Webhook alert(HostedRepository repository, HostedAlert alert, String action) {
        ObjectNode body = Wire.object();
        body.put("action", action);
        ObjectNode json = wire.alert(repository, alert);
        // The webhook's rule has no security severity.
        ((ObjectNode) json.path("rule")).remove("security_severity_level");
        body.set("alert", json);
        boolean byUser = action.endsWith("_by_user");
        body.put("ref", byUser ? "" : alert.ref()).put("commit_oid", byUser ? "" : alert.commit());
        return webhook("code_scanning_alert", action, repository, body);
    }

    private Webhook webhook(String event, String action, HostedRepository repository, ObjectNode body) {
        body.set("repository", wire.repository(repository));
        body.set("sender", wire.account("github", 9919, "Organization"));
        long installation = installations.of(repository).orElseThrow().id();
        body.putObject("installation").put("id", installation).put("node_id", "I_" + installation);
        return new Webhook(
                UUID.randomUUID().toString(),
                event,
                action,
                body.toString().getBytes(StandardCharsets.UTF_8),
                installation,
                repository.id());
    }

    /** Sends a webhook and gives the status of its answer; 0 when nobody answered. */
    public int send(Webhook webhook, URI target, String secret) {
        HttpRequest request = HttpRequest.newBuilder(target)
                .header("Content-Type", "application/json")
                .header("User-Agent", "GitHub-Hookshot/standin")
                .header("X-GitHub-Event", webhook.event())
                .header("X-GitHub-Delivery", webhook.delivery())
                .header("X-GitHub-Hook-ID", "1")
                .header("X-GitHub-Hook-Installation-Target-Type", "integration")
                .header("X-GitHub-Hook-Installation-Target-ID", Long.toString(StandInApp.ID))
                .header("X-Hub-Signature-256", webhook.signature(secret))
                .POST(HttpRequest.BodyPublishers.ofByteArray(webhook.body()))
                .build();
        int status = 0;
        try {
            status =
                    client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            status = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        deliveries.add(webhook, status);
        return status;
    }
}
