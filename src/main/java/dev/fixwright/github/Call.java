package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/**
 * One request to GitHub, not yet authorised; {@code path} begins below the API's address and is already encoded.
 *
 * @param accept the media type that is asked for
 * @param writes how many things it makes or changes
 */
record Call(String method, String path, String accept, Optional<JsonNode> body, int writes) {
    private static final String USUAL = "application/vnd.github+json";

    static Call get(String path) {
        return get(path, USUAL);
    }

    static Call get(String path, String accept) {
        return new Call("GET", path, accept, Optional.empty(), 0);
    }

    static Call post(String path, JsonNode body) {
        return new Call("POST", path, USUAL, Optional.of(body), 1);
    }

    static Call patch(String path, JsonNode body) {
        return new Call("PATCH", path, USUAL, Optional.of(body), 1);
    }

    /** A GraphQL document with its variables, of which {@code writes} mutations are carried out. */
    static Call graphql(String document, Map<String, ?> variables, int writes) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.put("query", document);
        body.set("variables", GitHubHttp.JSON.valueToTree(variables));
        return new Call("POST", "/graphql", USUAL, Optional.of(body), writes);
    }

    /** For people: the method and the path. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
