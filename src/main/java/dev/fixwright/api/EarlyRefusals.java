package dev.fixwright.api;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.util.Callback;

/**
 * Answers what never comes as far as a route: what is no HTTP, too long, or comes while the server stops. Below the prefix
 * of a face it is said as the face says no; elsewhere, and where no address could be read, in plain words.
 */
final class EarlyRefusals implements Request.Handler {
    private final Map<String, Face.Manners> faces = new TreeMap<>();

    static EarlyRefusals of(Server server) {
        return (EarlyRefusals) server.getErrorHandler();
    }

    /** Below a prefix, as this face. */
    void speak(String prefix, Face.Manners manners) {
        faces.put(prefix, manners);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus();
        Optional<Face.Manners> face = face(request);
        Refusal refusal = refusal(
                status, RequestId.of(Optional.ofNullable(request.getHeaders().get(RequestId.HEADER))));
        Answer answer = face.map(manners -> manners.shape().answer(refusal)).orElseGet(() -> plain(refusal));
        face.ifPresent(manners -> manners.headers().forEach(response.getHeaders()::put));
        answer.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(RequestId.HEADER, refusal.requestId());
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        response.write(true, ByteBuffer.wrap(answer.body()), callback);
        return true;
    }

    private Optional<Face.Manners> face(Request request) {
        String path =
                Optional.ofNullable(request.getHttpURI().getCanonicalPath()).orElse("");
        return faces.entrySet().stream()
                .filter(face -> path.equals(face.getKey()) || path.startsWith(face.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Refusal refusal(int status, String id) {
        if (status == 503) {
            return Refusal.of(Refusal.Kind.UNAVAILABLE, "This server is about to stop. Try again.", id);
        }
        if (status >= 500) {
            return Refusal.of(
                    Refusal.Kind.INTERNAL,
                    "Something went wrong inside Fixwright; its log says what, under " + id + ".",
                    id);
        }
        return Refusal.of(
                Refusal.Kind.MALFORMED,
                status == 414 || status == 431
                        ? "The address or the headers of this request are too long."
                        : "This is no request that can be read: its address, its headers or its body are not well formed.",
                id);
    }

    private static Answer plain(Refusal refusal) {
        return new Answer(
                refusal.kind().status(),
                "text/plain; charset=utf-8",
                (refusal.reason() + "\n").getBytes(StandardCharsets.UTF_8),
                Map.of());
    }
}
