package dev.fixwright.api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes the document of a face in the OpenAPI form. */
final class OpenApi {
    /** What is answered only where a body is sent. */
    private static final Set<String> OF_BODIES = Set.of("413", "415");

    private final Face.About about;
    private final Face.Manners manners;
    private final SchemaNotation notation;

    OpenApi(Face.About about, Face.Manners manners) {
        this.about = about;
        this.manners = manners;
        this.notation = new SchemaNotation(!about.openApi().startsWith("3.0"));
    }

    ObjectNode write(List<Route> routes) {
        ObjectNode document = object().put("openapi", about.openApi());
        document.putObject("info")
                .put("title", about.title())
                .put("version", about.version())
                .put("description", about.description());
        document.putArray("servers").addObject().put("url", "/");
        // Any one of the schemes is enough.
        ArrayNode security = document.putArray("security");
        manners.security().keySet().forEach(name -> security.addObject().putArray(name));
        ArrayNode tags = document.putArray("tags");
        new TreeSet<>(routes.stream().map(route -> route.outline().tag()).toList())
                .forEach(tag -> tags.addObject().put("name", tag));
        ObjectNode paths = document.putObject("paths");
        routes.forEach(route -> paths.withObject("/" + pointer(route.outline().path()))
                .set(route.outline().method().toLowerCase(Locale.ROOT), operation(route)));
        ObjectNode components = document.putObject("components");
        components.set("schemas", notation.components());
        ObjectNode schemes = components.putObject("securitySchemes");
        manners.security().forEach((name, scheme) -> schemes.set(name, scheme.keywords()));
        return document;
    }

    /** As one step of a JSON pointer. */
    private static String pointer(String path) {
        return path.replace("~", "~0").replace("/", "~1");
    }

    private ObjectNode operation(Route route) {
        Route.Outline outline = route.outline();
        ObjectNode operation = object();
        operation.putArray("tags").add(outline.tag());
        operation.put("summary", outline.summary()).put("operationId", outline.id());
        if (!outline.description().isEmpty()) {
            operation.put("description", outline.description() + needed(route));
        }
        ArrayNode parameters = JsonNodeFactory.instance.arrayNode();
        route.parameters().forEach(parameter -> parameters.add(parameter(parameter)));
        if (route.demands().writes()) {
            parameters.add(parameter(Parameter.header(
                    Repetition.HEADER,
                    "The same request with the same key is carried out once; for a day it gets the same answer.",
                    Schema.text().atMost(255))));
        }
        if (!parameters.isEmpty()) {
            operation.set("parameters", parameters);
        }
        route.body().ifPresent(body -> operation.set("requestBody", body(body)));
        Map<String, Route.Reply> replies = new TreeMap<>(manners.always());
        replies.putAll(route.replies());
        if (route.body().isEmpty()) {
            replies.keySet().removeAll(OF_BODIES);
        }
        ObjectNode responses = operation.putObject("responses");
        replies.forEach((status, reply) -> responses.set(status, reply(reply)));
        return operation;
    }

    private static String needed(Route route) {
        return route.demands()
                .permission()
                .map(permission -> "\n\nNeeds the permission `" + permission.word() + "`, which the role "
                        + permission.leastRole().word() + " has.")
                .orElse("");
    }

    private ObjectNode parameter(Parameter parameter) {
        ObjectNode written = object().put("name", parameter.name())
                .put("in", parameter.place().word())
                .put("required", parameter.required());
        if (!parameter.description().isEmpty()) {
            written.put("description", parameter.description());
        }
        written.set("schema", notation.write(parameter.schema()));
        return written;
    }

    private ObjectNode body(Route.Body body) {
        ObjectNode written = object().put("description", body.description()).put("required", body.required());
        written.putObject("content").putObject(Answer.JSON).set("schema", notation.write(body.schema()));
        return written;
    }

    private ObjectNode reply(Route.Reply reply) {
        ObjectNode written = object().put("description", reply.description());
        written.putObject("content").putObject(reply.type()).set("schema", notation.write(reply.schema()));
        return written;
    }

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
