package dev.fixwright.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Who calls.
 *
 * @param id {@code user-} or {@code service-user-} and twelve hexadecimal digits
 * @param tenant empty for one of the whole server, who may see every tenant
 */
public record Principal(String id, Kind kind, String name, Optional<String> tenant, Role role) {
    public Actor actor() {
        return new Actor(id, name);
    }

    /** As it is listed. */
    public ObjectNode json() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id)
                .put("kind", kind.word())
                .put("name", name)
                .put("tenant", tenant.orElse(null))
                .put("role", role.word());
    }

    /** From what {@link #json} wrote. */
    static Principal of(JsonNode json) {
        return new Principal(
                json.required("id").asText(),
                Kind.of(json.required("kind").asText()).orElseThrow(),
                json.required("name").asText(),
                Optional.ofNullable(json.required("tenant").textValue()),
                Role.of(json.required("role").asText()).orElseThrow());
    }

    /** A person, or a program. */
    public enum Kind {
        USER,
        SERVICE_USER;

        /** As tables and JSON say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        String idPrefix() {
            return word().replace('_', '-') + "-";
        }
    }
}
