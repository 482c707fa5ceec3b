package dev.fixwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes schemas as one version of OpenAPI wants them, and gathers the named ones. Used once, by one thread. */
final class SchemaNotation {
    private static final String COMPONENTS = "#/components/schemas/";

    private final boolean nullIsType;
    private final Map<String, ObjectNode> components = new TreeMap<>();

    /** @param nullIsType whether null is a type, as from OpenAPI 3.1 on, or a property of other types */
    SchemaNotation(boolean nullIsType) {
        this.nullIsType = nullIsType;
    }

    /** The schema itself, or a reference to the component that it was put into. */
    ObjectNode write(Schema schema) {
        return schema.nullable() ? orNull(schema) : notNull(schema);
    }

    private ObjectNode notNull(Schema schema) {
        if (schema.name().isEmpty()) {
            return inline(schema);
        }
        String name = schema.name().get();
        if (!components.containsKey(name)) {
            // Entered first, so that a schema may speak of itself.
            components.put(name, object());
            components.put(name, inline(schema));
        }
        return described(object().put("$ref", COMPONENTS + name), schema, components.get(name));
    }

    /** What is said of a component at this place only stands beside the reference, as far as the version lets it. */
    private ObjectNode described(ObjectNode reference, Schema schema, ObjectNode component) {
        Optional<JsonNode> here =
                schema.keyword("description").filter(text -> !text.equals(component.get("description")));
        if (here.isEmpty() || component.isEmpty()) {
            return reference;
        }
        if (nullIsType) {
            return reference.set("description", here.get());
        }
        ObjectNode choice = object().set("description", here.get());
        choice.withArray("allOf").add(reference);
        return choice;
    }

    private ObjectNode orNull(Schema schema) {
        ObjectNode written = notNull(schema);
        if (nullIsType) {
            ObjectNode choice = object();
            choice.withArray("anyOf").add(written).addObject().put("type", "null");
            move(written, choice, "title");
            move(written, choice, "description");
            return choice;
        }
        if (written.has("$ref")) {
            ObjectNode choice = object().put("nullable", true);
            choice.withArray("allOf").add(written);
            return choice;
        }
        return written.put("nullable", true);
    }

    private static void move(ObjectNode from, ObjectNode to, String keyword) {
        if (from.has(keyword)) {
            to.set(keyword, from.remove(keyword));
        }
    }

    private ObjectNode inline(Schema schema) {
        ObjectNode written = schema.keywords().deepCopy();
        schema.items().ifPresent(item -> written.set("items", write(item)));
        schema.choices().forEach(choice -> written.withArray("anyOf").add(write(choice)));
        if (!schema.properties().isEmpty()) {
            ObjectNode properties = written.putObject("properties");
            ArrayNode required = JsonNodeFactory.instance.arrayNode();
            schema.properties().forEach((field, property) -> {
                properties.set(field, write(property.schema()));
                if (property.required()) {
                    required.add(field);
                }
            });
            if (!required.isEmpty()) {
                written.set("required", required);
            }
        }
        return written;
    }

    /** Every named schema that was written or that one of those speaks of, by name. */
    ObjectNode components() {
        ObjectNode all = object();
        components.forEach(all::set);
        return all;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
