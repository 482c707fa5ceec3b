package dev.fixwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.oas.OpenApi30;
import com.networknt.schema.oas.OpenApi31;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** An OpenAPI document, somebody else's or ours, and what it says of answers. */
public final class ApiDocument {
    private final JsonNode document;
    private final Map<String, Pattern> templates = new LinkedHashMap<>();
    private final Map<JsonNode, JsonSchema> schemas = new ConcurrentHashMap<>();

    private ApiDocument(JsonNode document) {
        this.document = document;
        for (String operation : operations()) {
            templates.put(operation, Pattern.compile(operation.replaceAll("\\{[^}]+}", "[^/]+")));
        }
    }

    public static ApiDocument of(JsonNode document) {
        return new ApiDocument(document);
    }

    /** A file of {@code src/test/resources/openapi}. */
    public static ApiDocument resource(String name) {
        try (InputStream file = ApiDocument.class.getResourceAsStream("/openapi/" + name)) {
            return new ApiDocument(new YAMLMapper().readTree(Objects.requireNonNull(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JsonNode json() {
        return document;
    }

    public JsonNode operation(String method, String path) {
        return document.path("paths").path(path).path(method.toLowerCase(Locale.ROOT));
    }

    /** Every operation as its method and path. */
    public List<String> operations() {
        List<String> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(method -> all.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        return all;
    }

    /** The path of an operation as it is written here, for one that was called. */
    Optional<String> template(String method, String path) {
        String called = method.toUpperCase(Locale.ROOT) + " " + path.replaceFirst("\\?.*", "");
        return templates.entrySet().stream()
                .filter(operation -> operation.getValue().matcher(called).matches())
                .map(operation ->
                        operation.getKey().substring(operation.getKey().indexOf(' ') + 1))
                // Of two the one that says it more exactly.
                .min(Comparator.comparing(
                        template -> template.chars().filter(c -> c == '{').count()));
    }

    /** What is wrong with an answer by this document: empty where nothing is, and where it describes no such answer, that. */
    public Set<String> misfits(String method, String path, Api.Reply reply) {
        JsonNode responses = operation(method, path).path("responses");
        JsonNode described = responses.path(Integer.toString(reply.status()));
        if (described.isMissingNode()) {
            described = responses.path("default");
        }
        JsonNode schema = described.path("content").path("application/json").path("schema");
        if (described.isMissingNode() || schema.isMissingNode()) {
            return Set.of(method + " " + path + " describes no answer " + reply.status());
        }
        return schemas.computeIfAbsent(schema, this::schema).validate(reply.json()).stream()
                .map(Objects::toString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    boolean describes(String method, String path, int status) {
        JsonNode responses = operation(method, path).path("responses");
        return responses.has(Integer.toString(status)) || responses.has("default");
    }

    private JsonSchema schema(JsonNode schema) {
        boolean old = document.path("openapi").asText().startsWith("3.0");
        ObjectNode whole = new ObjectMapper().createObjectNode();
        whole.set("components", document.path("components"));
        // In 3.0 nothing counts beside a reference, so that it has to stand alone.
        whole.withArray("allOf").add(schema);
        JsonSchemaFactory factory = JsonSchemaFactory.getInstance(
                VersionFlag.V202012,
                builder -> builder.metaSchema(old ? OpenApi30.getInstance() : OpenApi31.getInstance())
                        .defaultMetaSchemaIri((old ? OpenApi30.getInstance() : OpenApi31.getInstance()).getIri()));
        return factory.getSchema(
                whole,
                SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build());
    }

    /** What {@code other} says that this document does not say as well: of its operations with all their parts. */
    public List<String> lacks(ApiDocument other) {
        List<String> lacking = new ArrayList<>();
        for (String operation : other.operations()) {
            String[] parts = operation.split(" ", 2);
            new Comparison(this, other, lacking)
                    .operation(operation, operation(parts[0], parts[1]), other.operation(parts[0], parts[1]));
        }
        return lacking;
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        return reference.isEmpty() ? schema : document.at(reference.substring(1));
    }

    private record Comparison(ApiDocument ours, ApiDocument theirs, List<String> lacking) {
        void operation(String at, JsonNode our, JsonNode their) {
            same(at, our, their, "operationId", "summary", "tags");
            for (JsonNode parameter : their.path("parameters")) {
                JsonNode found = named(our.path("parameters"), parameter);
                same(at + " parameter " + parameter.path("name").asText(), found, parameter, "name", "in", "required");
                schema(
                        at + " parameter " + parameter.path("name").asText(),
                        found.path("schema"),
                        parameter.path("schema"));
            }
            if (their.has("requestBody")) {
                same(at + " body", our.path("requestBody"), their.path("requestBody"), "required");
                content(at + " body", our.path("requestBody"), their.path("requestBody"));
            }
            their.path("responses").properties().forEach(response -> {
                JsonNode found = our.path("responses").path(response.getKey());
                same(at + " " + response.getKey(), found, response.getValue(), "description");
                content(at + " " + response.getKey(), found, response.getValue());
            });
        }

        private static JsonNode named(JsonNode parameters, JsonNode wanted) {
            for (JsonNode parameter : parameters) {
                if (parameter.path("name").equals(wanted.path("name"))) {
                    return parameter;
                }
            }
            return MissingNode.getInstance();
        }

        private void content(String at, JsonNode our, JsonNode their) {
            their.path("content")
                    .properties()
                    .forEach(type -> schema(
                            at + " " + type.getKey(),
                            our.path("content").path(type.getKey()).path("schema"),
                            type.getValue().path("schema")));
        }

        void schema(String at, JsonNode ourSchema, JsonNode theirSchema) {
            // Clients name their types after references.
            same(at, ourSchema, theirSchema, "$ref");
            JsonNode our = ours.resolved(ourSchema);
            JsonNode their = theirs.resolved(theirSchema);
            same(at, our, their, "type", "title", "format", "default", "enum", "description", "additionalProperties");
            for (JsonNode field : their.path("required")) {
                note(at + " requires " + field, texts(our.path("required")).contains(field.asText()));
            }
            their.path("properties").properties().forEach(property -> {
                String field = property.getKey();
                note(at + " has " + field, our.path("properties").has(field));
                note(
                        at + " requires " + field + " as they do",
                        texts(our.path("required")).contains(field)
                                == texts(their.path("required")).contains(field));
                schema(at + "." + field, our.path("properties").path(field), property.getValue());
            });
            if (their.has("items")) {
                schema(at + "[]", our.path("items"), their.path("items"));
            }
            for (int i = 0; i < their.path("anyOf").size(); i++) {
                schema(
                        at + "|" + i,
                        our.path("anyOf").path(i),
                        their.path("anyOf").path(i));
            }
        }

        private static List<String> texts(JsonNode list) {
            List<String> texts = new ArrayList<>();
            list.forEach(item -> texts.add(item.asText()));
            return texts;
        }

        private void same(String at, JsonNode our, JsonNode their, String... keywords) {
            for (String keyword : keywords) {
                if (their.has(keyword)) {
                    note(
                            at + " " + keyword + " is " + their.path(keyword) + " and not " + our.path(keyword),
                            plain(our.path(keyword)).equals(plain(their.path(keyword))));
                }
            }
        }

        /** Folded texts have other white space. */
        private static String plain(JsonNode value) {
            return value.toString().replaceAll("(\\s|\\\\n)+", " ").strip();
        }

        private void note(String what, boolean holds) {
            if (!holds) {
                lacking.add(what);
            }
        }
    }
}
