package dev.fixwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A face as its document describes it: whatever it answers has to be as described there. */
public final class DocumentedFace {
    private final Api api;
    private final ApiDocument document;
    private final List<ApiDocument> others;

    private DocumentedFace(Api api, ApiDocument document, List<ApiDocument> others) {
        this.api = api;
        this.document = document;
        this.others = List.copyOf(others);
    }

    /** Held against the document that it publishes itself, and against others of the same operations. */
    public static DocumentedFace of(Api api, String prefix, ApiDocument... others) {
        return new DocumentedFace(
                api, ApiDocument.of(api.get(prefix + "/openapi.json").json()), List.of(others));
    }

    public DocumentedFace as(Api other) {
        return new DocumentedFace(other, document, others);
    }

    public ApiDocument document() {
        return document;
    }

    public Api.Reply get(String path) {
        return send("GET", path, Optional.empty());
    }

    public Api.Reply post(String path) {
        return send("POST", path, Optional.empty());
    }

    public Api.Reply post(String path, String json) {
        return send("POST", path, Optional.of(json));
    }

    public Api.Reply send(String method, String path, Optional<String> body) {
        Api.Reply reply = api.send(method, path, body);
        check(method, path, reply);
        return reply;
    }

    /** An answer that came another way. */
    public void check(String method, String path, Api.Reply reply) {
        String template = template(document, method, path).orElseThrow();
        assertThat(document.misfits(method, template, reply))
                .as(method + " " + path + ": " + reply)
                .isEmpty();
        for (ApiDocument other : others) {
            template(other, method, path)
                    .filter(same -> other.describes(method, same, reply.status()))
                    .ifPresent(same -> assertThat(other.misfits(method, same, reply))
                            .as("by the original: " + method + " " + path + ": " + reply)
                            .isEmpty());
        }
    }

    private static Optional<String> template(ApiDocument document, String method, String path) {
        String bare = path.replaceFirst("\\?.*", "");
        return document.operations().stream()
                .filter(name -> name.startsWith(method.toUpperCase(Locale.ROOT) + " "))
                .map(name -> name.substring(name.indexOf(' ') + 1))
                .filter(template -> Pattern.matches(template.replaceAll("\\{[^}]+}", "[^/]+"), bare))
                .findFirst();
    }
}
