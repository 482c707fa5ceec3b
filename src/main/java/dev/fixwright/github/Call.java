package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * One request to GitHub, not yet authorised; {@code path} begins below the API's address and is already encoded.
 *
 * @param writes how many things it makes or changes
 */
record Call(String method, String path, Optional<JsonNode> body, int writes) {
    static Call get(String path) {
        return new Call("GET", path, Optional.empty(), 0);
    }

    static Call post(String path, JsonNode body) {
        return new Call("POST", path, Optional.of(body), 1);
    }

    static Call patch(String path, JsonNode body) {
        return new Call("PATCH", path, Optional.of(body), 1);
    }

    /** A GraphQL document with its variables, of which {@code writes} mutations are carried out. */
    static Call graphql(String document, Map<String, ?> variables, int writes) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.put("query", document);
        body.set("variables", GitHubHttp.JSON.valueToTree(variables));
        return new Call("POST", "/graphql", Optional.of(body), writes);
    }

    /** For people: the method and the path. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
