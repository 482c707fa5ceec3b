package dev.fixwright.delivery;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.repository.RepositoryRef;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the few fields we need of GitHub's bodies and passes over all others. */
final class EventJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(200)
                            .maxNumberLength(100)
                            .maxStringLength(20_000_000)
                            .build())
                    .build())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private EventJson() {}

    static <T> T read(byte[] body, Class<T> event) {
        try {
            return need(MAPPER.readValue(body, event), "body");
        } catch (JsonMappingException e) {
            throw new MisfitException("a field has another type than the event's: " + e.getPathReference());
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
    }

    static JsonParser parser(byte[] body) throws IOException {
        return MAPPER.createParser(body);
    }

    /** Makes sure that a body of an event we do not know is a JSON object at least. */
    static void check(byte[] body) {
        try (JsonParser parser = parser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new MisfitException("the body is not a JSON object");
            }
            parser.skipChildren();
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
    }

    static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw new MisfitException("no " + field + " in the body");
        }
        return value;
    }

    static ObjectNode payload() {
        return MAPPER.createObjectNode();
    }

    /** The part of a task's payload that says which repository it is about. */
    static ObjectNode payload(RepositoryRef repository) {
        return payload()
                .put("installationId", repository.installationId())
                .put("repositoryId", repository.id())
                .put("owner", repository.owner())
                .put("name", repository.name());
    }

    /** The payload of a task, back again. */
    static JsonNode tree(String payload) {
        try {
            return MAPPER.readTree(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the task's payload is not JSON", e);
        }
    }

    static RepositoryRef repository(JsonNode payload) {
        return new RepositoryRef(
                payload.required("installationId").asLong(),
                payload.required("repositoryId").asLong(),
                payload.required("owner").asText(),
                payload.required("name").asText());
    }

    /** The name of a person; programs are not obeyed. */
    static Optional<String> person(@Nullable Account account) {
        return Optional.ofNullable(account)
                .filter(who -> "User".equals(who.type()))
                .map(Account::login);
    }

    static String text(ObjectNode payload) {
        try {
            return MAPPER.writeValueAsString(payload);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Which installation an event was sent for. */
    record Installation(@Nullable Long id) {}

    /** An account that owns repositories. */
    record Account(@Nullable String login, @Nullable String type) {}

    /** The repository an event is about. */
    record Repository(
            @Nullable Long id,
            @Nullable String name,
            @Nullable Account owner,
            @JsonProperty("default_branch") @Nullable String defaultBranch,
            @JsonProperty("html_url") @Nullable String page) {

        RepositoryRef seenBy(@Nullable Installation installation) {
            if (installation == null) {
                throw new NoInstallationException();
            }
            long installationId = need(installation.id(), "installation.id");
            String login = need(need(owner, "repository.owner").login(), "repository.owner.login");
            try {
                return new RepositoryRef(
                        installationId, need(id, "repository.id"), login, need(name, "repository.name"));
            } catch (IllegalArgumentException e) {
                throw new MisfitException("repository.owner.login and repository.name are not a repository's");
            }
        }

        Optional<String> defaultRef() {
            return Optional.ofNullable(defaultBranch).map(branch -> "refs/heads/" + branch);
        }
    }
}
