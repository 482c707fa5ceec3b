package dev.fixwright.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/**
 * An organisation: it owns repositories, tokens and everything below.
 *
 * @param id {@code org-} and the number of an installation, or {@code org-} and twelve hexadecimal digits
 * @param endedAt when the app lost the installation
 */
public record Tenant(String id, String name, Instant createdAt, Optional<Instant> endedAt) {
    /** As it is listed. */
    public ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("name", name)
                .put("createdAt", createdAt.toString())
                .put("endedAt", endedAt.map(Instant::toString).orElse(null));
    }

    /** From what {@link #json} wrote. */
    public static Tenant of(JsonNode json) {
        return new Tenant(
                json.required("id").asText(),
                json.required("name").asText(),
                Instant.parse(json.required("createdAt").asText()),
                AccessToken.moment(json, "endedAt"));
    }
}
