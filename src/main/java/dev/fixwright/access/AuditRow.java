package dev.fixwright.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.Optional;

/**
 * A change as the audit log keeps it.
 *
 * @param number 1, 2, 3… without a gap
 * @param tenant empty for what belongs to the whole server
 * @param before a JSON object; empty where there was nothing
 * @param after the same
 * @param hash covers this row and the hash of the row before it
 */
public record AuditRow(
        long number,
        Instant at,
        Optional<String> tenant,
        Actor actor,
        String action,
        String subject,
        Optional<String> before,
        Optional<String> after,
        String hash) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** As it is listed and exported. */
    public ObjectNode json() {
        ObjectNode json = JSON.createObjectNode()
                .put("number", number)
                .put("at", at.toString())
                .put("tenant", tenant.orElse(null));
        json.putObject("actor").put("id", actor.id()).put("name", actor.name());
        json.put("action", action).put("subject", subject);
        json.set("before", state(before));
        json.set("after", state(after));
        return json.put("hash", hash);
    }

    /** What somebody changed into no JSON afterwards is shown all the same. */
    private static JsonNode state(Optional<String> text) {
        if (text.isEmpty()) {
            return NullNode.getInstance();
        }
        try {
            return JSON.readTree(text.get());
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text.get());
        }
    }
}
