package dev.fixwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A call of a route as people try it out in a shell, with what it cannot go without. */
final class CurlLine {
    private CurlLine() {}

    static String of(Route route) {
        StringBuilder line = new StringBuilder("curl -H \"Authorization: Bearer $TOKEN\"");
        Optional<String> body = route.body().map(sent -> example(sent.schema()).toString());
        String method = route.outline().method();
        if (!method.equals(body.isPresent() ? "POST" : "GET")) {
            line.append(" -X ").append(method);
        }
        line.append(" \\\n  \"$FIXWRIGHT").append(path(route)).append('"');
        body.ifPresent(json -> line.append(" \\\n  -H \"Content-Type: application/json\" -d '")
                .append(json.replace("'", "'\\''"))
                .append('\''));
        return line.toString();
    }

    /** The address with a shell variable for each value in it. */
    private static String path(Route route) {
        String path = route.outline().path();
        for (Parameter parameter : route.parameters()) {
            if (parameter.place() == Parameter.Place.PATH) {
                path = path.replace(
                        "{" + parameter.name() + "}", "$" + parameter.name().toUpperCase(Locale.ROOT));
            }
        }
        String query = route.parameters().stream()
                .filter(parameter -> parameter.place() == Parameter.Place.QUERY && parameter.required())
                .map(parameter ->
                        parameter.name() + "=" + example(parameter.schema()).asText())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static JsonNode example(Schema schema) {
        Optional<JsonNode> word = schema.keyword("enum").map(words -> words.get(0));
        if (word.isPresent()) {
            return word.get();
        }
        if (schema.items().isPresent()) {
            return JsonNodeFactory.instance
                    .arrayNode()
                    .add(example(schema.items().get()));
        }
        return switch (schema.type()) {
            case "object" -> object(schema);
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(1);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            default -> JsonNodeFactory.instance.textNode("…");
        };
    }

    /** What is required; where nothing is, whatever is plain. */
    private static ObjectNode object(Schema schema) {
        boolean free = schema.properties().values().stream().noneMatch(Schema.Property::required);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        schema.properties().forEach((field, property) -> {
            boolean plain = property.schema().items().isEmpty();
            if (property.required() || (free && plain)) {
                object.set(field, example(property.schema()));
            }
        });
        return object;
    }
}
