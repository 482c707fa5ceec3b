package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** One request to GitHub, not yet authorised; {@code path} begins below the API's address and is already encoded. */
record Call(String method, String path, Optional<JsonNode> body) {
    static Call get(String path) {
        return new Call("GET", path, Optional.empty());
    }

    static Call post(String path, JsonNode body) {
        return new Call("POST", path, Optional.of(body));
    }

    static Call patch(String path, JsonNode body) {
        return new Call("PATCH", path, Optional.of(body));
    }

    /** For people: the method and the path. */
    @Override
    public String toString() {
        return method + " " + path;
    }
}
