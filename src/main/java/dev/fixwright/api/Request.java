package dev.fixwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.fixwright.access.Caller;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;

/**
 * A request that was let in and is as its route describes it.
 *
 * @param id what the answer, the log and the caller call it
 * @param values of the parameters that were sent, by name
 * @param body of which nothing is there where none was sent
 * @param origin where the caller reaches this server, ending in a slash; empty where the request does not tell
 */
public record Request(String id, Caller caller, Map<String, JsonNode> values, JsonNode body, Optional<URI> origin) {
    public Request {
        values = Map.copyOf(values);
    }

    /** One that cannot be missing. */
    public String text(String name) {
        return optionalText(name).orElseThrow();
    }

    public Optional<String> optionalText(String name) {
        return Optional.ofNullable(values.get(name)).map(JsonNode::asText);
    }

    public OptionalLong number(String name) {
        JsonNode value = values.get(name);
        return value == null ? OptionalLong.empty() : OptionalLong.of(value.longValue());
    }

    /** Of a parameter that may be repeated; empty where it was not sent. */
    public List<String> texts(String name) {
        return texts(values.getOrDefault(name, MissingNode.getInstance()));
    }

    private static List<String> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** A field of the body; empty where it was not sent or is null. */
    public Optional<String> field(String name) {
        return Optional.of(body.path(name)).filter(JsonNode::isTextual).map(JsonNode::textValue);
    }

    public List<String> fieldTexts(String name) {
        return texts(body.path(name));
    }
}
