package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The webhooks about an installation as a whole. */
public final class InstallationWebhooks {
    private final Wire wire;
    private final StandInApp app;
    private final Installations installations;

    InstallationWebhooks(Wire wire, StandInApp app, Installations installations) {
        this.wire = wire;
        this.app = app;
        this.installations = installations;
    }

    /** {@code installation}: created, deleted, suspend, unsuspend or new_permissions_accepted. */
    public Webhook installation(long id, String action) {
        return webhook("installation", action, id, body(id, action));
    }

    public Webhook added(long id, HostedRepository... repositories) {
        return repositories(id, "added", List.of(repositories), List.of());
    }

    public Webhook removed(long id, HostedRepository... repositories) {
        return repositories(id, "removed", List.of(), List.of(repositories));
    }

    private Webhook repositories(long id, String action, List<HostedRepository> added, List<HostedRepository> removed) {
        ObjectNode body = body(id, action);
        body.put("repository_selection", "selected").putNull("requester");
        body.set("repositories_added", brief(added));
        body.set("repositories_removed", brief(removed));
        return webhook("installation_repositories", action, id, body);
    }

    private static ArrayNode brief(List<HostedRepository> repositories) {
        ArrayNode list = Wire.JSON.createArrayNode();
        repositories.forEach(repository -> list.addObject()
                .put("id", repository.id())
                .put("node_id", repository.nodeId())
                .put("name", repository.name())
                .put("full_name", repository.fullName())
                .put("private", repository.isPrivate()));
        return list;
    }

    private ObjectNode body(long id, String action) {
        Installations.Installation installation =
                installations.find(id).orElseGet(() -> new Installations.Installation(id));
        ObjectNode body = Wire.object().put("action", action);
        body.set("installation", InstallationsApi.json(wire, app, installation));
        body.set("sender", wire.account("a-person", 77, "User"));
        return body;
    }

    private static Webhook webhook(String event, String action, long installation, ObjectNode body) {
        return new Webhook(
                UUID.randomUUID().toString(),
                event,
                action,
                body.toString().getBytes(StandardCharsets.UTF_8),
                installation,
                0);
    }
}
