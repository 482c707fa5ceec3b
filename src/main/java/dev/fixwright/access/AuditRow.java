package dev.fixwright.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
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
 * @param intact whether it does: false where somebody changed this row, or the one before it is not what it was
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
        String hash,
        boolean intact) {
    /** What a row that is not as it was written says of the chain of hashes. */
    public static final String BROKEN = "broken";

    /** Two values one after the other are no JSON. */
    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    AuditRow broken() {
        return new AuditRow(number, at, tenant, actor, action, subject, before, after, hash, false);
    }

    /** As it is listed and exported. */
    public ObjectNode json() {
        ObjectNode json = JSON.createObjectNode()
                .put("number", number)
                .put("at", at.toString())
                .put("tenant", tenant.orElse(null));
        json.putObject("actor").put("id", actor.id()).put("name", actor.name());
        json.put("action", action).put("subject", subject);
        return rest(json);
    }

    /** Adds what every list of rows shows in the same way. */
    public ObjectNode rest(ObjectNode json) {
        json.set("before", state(before));
        json.set("after", state(after));
        json.put("hash", hash);
        return intact ? json : json.put("chain", BROKEN);
    }

    /** What somebody changed into something else than an object is shown all the same, as a text. */
    private static JsonNode state(Optional<String> text) {
        if (text.isEmpty()) {
            return NullNode.getInstance();
        }
        try {
            JsonNode state = JSON.readTree(text.get());
            return state.isObject() ? state : TextNode.valueOf(text.get());
        } catch (JsonProcessingException e) {
            return TextNode.valueOf(text.get());
        }
    }
}
