package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request as a handler sees it.
 *
 * @param accept what the caller wants to be given
 * @param parts what the placeholders of the route's path stand for
 */
record Request(
        String method,
        String path,
        Map<String, String> query,
        String accept,
        JsonNode body,
        Caller caller,
        List<String> parts) {
    String part(int index) {
        return parts.get(index);
    }

    long number(int index) {
        return Long.parseLong(parts.get(index));
    }

    Optional<String> asked(String parameter) {
        return Optional.ofNullable(query.get(parameter));
    }

    Request with(List<String> newParts) {
        return new Request(method, path, query, accept, body, caller, newParts);
    }
}
