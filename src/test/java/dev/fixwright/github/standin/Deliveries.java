package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** The webhooks that were sent, as an app may list them. */
final class Deliveries {
    private record Sent(String guid, String event, String action, int status, long installation, long repository) {}

    private final List<Sent> all = new ArrayList<>();

    synchronized void add(Webhook webhook, int status) {
        all.add(new Sent(
                webhook.delivery(),
                webhook.event(),
                webhook.action(),
                status,
                webhook.installation(),
                webhook.repository()));
    }

    synchronized ArrayNode json() {
        ArrayNode list = Wire.JSON.createArrayNode();
        for (int i = all.size() - 1; i >= 0; i--) {
            Sent sent = all.get(i);
            ObjectNode json = list.addObject();
            json.put("id", i + 1L)
                    .put("guid", sent.guid)
                    .put("delivered_at", Wire.TIME)
                    .put("redelivery", false);
            json.put("duration", 0.02).put("status", sent.status < 300 ? "OK" : "Invalid HTTP Response");
            json.put("status_code", sent.status).put("event", sent.event).put("action", sent.action);
            json.put("installation_id", sent.installation).put("repository_id", sent.repository);
            json.putNull("throttled_at");
        }
        return list;
    }
}
