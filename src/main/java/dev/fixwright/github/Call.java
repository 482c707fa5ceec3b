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
 * @param knownTag of the answer that is at hand already: GitHub answers 304 while it is still the same
 */
record Call(String method, String path, String accept, Optional<JsonNode> body, int writes, Optional<String> knownTag) {
    private static final String USUAL = "application/vnd.github+json";

    static Call get(String path) {
        return get(path, USUAL);
    }

    static Call get(String path, String accept) {
        return new Call("GET", path, accept, Optional.empty(), 0, Optional.empty());
    }

    /** The same, where the answer of that tag is at hand already. */
    Call unlessStill(Optional<String> tag) {
        return new Call(method, path, accept, body, writes, tag);
    }

    static Call post(String path, JsonNode body) {
        return new Call("POST", path, USUAL, Optional.of(body), 1, Optional.empty());
    }

    /** One that says everything in its path. */
    static Call post(String path) {
        return new Call("POST", path, USUAL, Optional.empty(), 1, Optional.empty());
    }

    static Call patch(String path, JsonNode body) {
        return new Call("PATCH", path, USUAL, Optional.of(body), 1, Optional.empty());
    }

    /** A GraphQL document with its variables, of which {@code writes} mutations are carried out. */
    static Call graphql(String document, Map<String, ?> variables, int writes) {
        ObjectNode body = GitHubHttp.JSON.createObjectNode();
        body.put("query", document);
        body.set("variables", GitHubHttp.JSON.valueToTree(variables));
        return new Call("POST", "/graphql", USUAL, Optional.of(body), writes, Optional.empty());
    }

    /** For people: the method and the path, without the code that is worth an app's key. */
    @Override
    public String toString() {
        return method + " " + path.replaceFirst("(?<=^/app-manifests/)[^/]+", "CODE");
    }
}
