package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Builds webhooks in GitHub's shape, signs them and sends them. */
public final class Webhooks {
    private final Wire wire;
    private final StandInApp app;
    private final Installations installations;
    private final Deliveries deliveries;
    private volatile Optional<URI> moved = Optional.empty();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Webhooks(Wire wire, StandInApp app, Installations installations, Deliveries deliveries) {
        this.wire = wire;
        this.app = app;
        this.installations = installations;
        this.deliveries = deliveries;
    }

    PullRequestWebhooks pulls() {
        return new PullRequestWebhooks(this, wire);
    }

    /** Those about installations. */
    public InstallationWebhooks installations() {
        return new InstallationWebhooks(wire, app, installations);
    }

    TalkWebhooks talk() {
        return new TalkWebhooks(this, wire);
    }

    /** {@code issues.edited}: somebody changed the text of an issue, which is told with the text as it was before. */
    public Webhook edited(HostedRepository repository, HostedIssue issue, String before, String by) {
        ObjectNode body = Wire.object().put("action", "edited");
        body.putObject("changes").putObject("body").put("from", before);
        ObjectNode json = new IssuesApi(wire).json(repository, issue);
        json.set("reactions", reactions(json.path("url").asText()));
        body.set("issue", json);
        body.set("sender", wire.author(by));
        return webhook("issues", "edited", repository, body);
    }

    private static ObjectNode reactions(String issue) {
        ObjectNode reactions = Wire.object().put("url", issue + "/reactions").put("total_count", 0);
        for (String kind : List.of("+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes")) {
            reactions.put(kind, 0);
        }
        return reactions;
    }

    CheckWebhooks checks() {
        return new CheckWebhooks(this, wire);
    }

    /** {@code code_scanning_alert} about an alert as it stands now. */
    public Webhook alert(HostedRepository repository, HostedAlert alert, String action) {
        if (action.equals("updated_assignment")) {
            return assigned(repository, alert);
        }
        boolean byUser = action.endsWith("_by_user");
        return alert(repository, alert, action, byUser ? "" : alert.ref(), byUser ? "" : alert.commit());
    }

    /** {@code code_scanning_alert.updated_assignment}, which names neither ref nor commit. */
    Webhook assigned(HostedRepository repository, HostedAlert alert) {
        ObjectNode body = Wire.object().put("action", "updated_assignment");
        ObjectNode json = new AlertWire(wire).alert(repository, alert);
        ((ObjectNode) json.path("rule")).remove("security_severity_level");
        body.set("alert", json);
        body.set("sender", wire.author("a-person"));
        return webhook("code_scanning_alert", "updated_assignment", repository, body);
    }

    /** {@code code_scanning_alert} about an alert on a ref. */
    Webhook alert(HostedRepository repository, HostedAlert alert, String action, String ref, String commit) {
        ObjectNode body = Wire.object();
        body.put("action", action);
        HostedAlert.Instance instance =
                alert.newest(one -> one.ref().equals(ref)).orElseGet(alert::latest);
        ObjectNode json = new AlertWire(wire).alert(repository, alert, instance);
        ObjectNode rule = (ObjectNode) json.path("rule");
        // The webhook's rule has no security severity, and hardly anything in this event.
        rule.remove("security_severity_level");
        if (action.equals("appeared_in_branch")) {
            rule.remove(List.of("name", "full_description", "tags", "help", "help_uri"));
        }
        body.set("alert", json);
        body.put("ref", ref).put("commit_oid", commit);
        return webhook("code_scanning_alert", action, repository, body);
    }

    Webhook webhook(String event, String action, HostedRepository repository, ObjectNode body) {
        body.set("repository", wire.repository(repository));
        if (!body.has("sender")) {
            body.set("sender", wire.account("github", 9919, "Organization"));
        }
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

    /** The app's webhook has another address now: what is sent again goes there. */
    public void moveTo(URI address) {
        moved = Optional.of(address);
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
        deliveries.add(webhook, status, again -> send(again, moved.orElse(target), secret));
        return status;
    }
}
