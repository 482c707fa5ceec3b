package dev.fixwright.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A token as it is kept: everything but its text.
 *
 * @param start the first characters of the text
 * @param createdBy the name of whoever made it
 */
public record AccessToken(String id, String start, String name, Principal principal, String createdBy, Times times) {

    /** When it was made, ends, was last used (up to a minute old) and was revoked. */
    public record Times(
            Instant createdAt,
            Optional<Instant> expiresAt,
            Optional<Instant> lastUsedAt,
            Optional<Instant> revokedAt) {}

    /** As it is listed. */
    public ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("start", start)
                .put("name", name);
        json.set("principal", principal.json());
        return json.put("createdBy", createdBy)
                .put("createdAt", times.createdAt().toString())
                .put("expiresAt", text(times.expiresAt()))
                .put("lastUsedAt", text(times.lastUsedAt()))
                .put("revokedAt", text(times.revokedAt()));
    }

    private static @Nullable String text(Optional<Instant> moment) {
        return moment.map(Instant::toString).orElse(null);
    }

    /** From what {@link #json} wrote. */
    public static AccessToken of(JsonNode json) {
        return new AccessToken(
                json.required("id").asText(),
                json.required("start").asText(),
                json.required("name").asText(),
                Principal.of(json.required("principal")),
                json.required("createdBy").asText(),
                new Times(
                        Instant.parse(json.required("createdAt").asText()),
                        moment(json, "expiresAt"),
                        moment(json, "lastUsedAt"),
                        moment(json, "revokedAt")));
    }

    static Optional<Instant> moment(JsonNode json, String field) {
        return Optional.ofNullable(json.required(field).textValue()).map(Instant::parse);
    }

    /** Whether it lets its holder in at that moment. */
    public boolean isValidAt(Instant now) {
        return times.revokedAt().isEmpty()
                && times.expiresAt().map(now::isBefore).orElse(true);
    }
}
