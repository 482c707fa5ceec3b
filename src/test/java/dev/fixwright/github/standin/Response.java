package dev.fixwright.github.standin;

import java.util.List;
import java.util.Map;

/** An answer before it is written as JSON; a null body is an empty one. */
record Response(int status, Object body, Map<String, String> headers) {
    Response(int status, Object body) {
        this(status, body, Map.of());
    }

    Response with(String header, String value) {
        return new Response(status, body, Map.of(header, value));
    }

    static Response ok(Object body) {
        return new Response(200, body);
    }

    static Response created(Object body) {
        return new Response(201, body);
    }

    static Response refused(int status, String message) {
        return new Response(
                status,
                Map.of(
                        "message",
                        message,
                        "documentation_url",
                        "https://docs.github.com/rest",
                        "status",
                        Integer.toString(status)));
    }

    static Response notFound() {
        return refused(404, "Not Found");
    }

    /** GitHub's answer to well-formed nonsense. */
    static Response invalid(String message, String... details) {
        List<Map<String, String>> errors = List.of(details).stream()
                .map(detail -> Map.of("resource", "Fixwright", "code", "custom", "field", "base", "message", detail))
                .toList();
        return new Response(
                422,
                Map.of(
                        "message",
                        message,
                        "errors",
                        errors,
                        "documentation_url",
                        "https://docs.github.com/rest",
                        "status",
                        "422"));
    }
}
