package dev.fixwright.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** A face as its document describes it: whatever it answers has to be as described there. */
public final class DocumentedFace {
    private final Api api;
    private final ApiDocument document;
    private final List<ApiDocument> others;
    /** Shared by all callers of the face. */
    private final AtomicLong answers;

    private DocumentedFace(Api api, ApiDocument document, List<ApiDocument> others, AtomicLong answers) {
        this.api = api;
        this.document = document;
        this.others = List.copyOf(others);
        this.answers = answers;
    }

    /** Held against the document that it publishes itself, and against others of the same operations. */
    public static DocumentedFace of(Api api, String prefix, ApiDocument... others) {
        return new DocumentedFace(
                api, ApiDocument.of(api.get(prefix + "/openapi.json").json()), List.of(others), new AtomicLong());
    }

    public DocumentedFace as(Api other) {
        return new DocumentedFace(other, document, others, answers);
    }

    /** How many answers were held against the document so far. */
    public long answers() {
        return answers.get();
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
        answers.incrementAndGet();
        String template = document.template(method, path).orElseThrow();
        assertThat(document.misfits(method, template, reply))
                .as(method + " " + path + ": " + reply)
                .isEmpty();
        for (ApiDocument other : others) {
            other.template(method, path)
                    .filter(same -> other.describes(method, same, reply.status()))
                    .ifPresent(same -> assertThat(other.misfits(method, same, reply))
                            .as("by the original: " + method + " " + path + ": " + reply)
                            .isEmpty());
        }
    }
}
