package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/**
 * A request as a handler sees it.
 *
 * @param parts what the placeholders of the route's path stand for
 */
record Request(
        String method, String path, Map<String, String> query, JsonNode body, Caller caller, List<String> parts) {
    String part(int index) {
        return parts.get(index);
    }

    long number(int index) {
        return Long.parseLong(parts.get(index));
    }

    Request with(List<String> newParts) {
        return new Request(method, path, query, body, caller, newParts);
    }
}
