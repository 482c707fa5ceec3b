package dev.fixwright.api;

import dev.fixwright.access.RefusedException;
import io.javalin.http.Context;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
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
        Optional<Face.Manners> face = face(path(request));
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

    /** Answers what has an address that nothing is at, or a method that nobody takes. */
    void miss(Context context) {
        Optional<Face.Manners> face = face(context.path());
        face.map(manners -> new Guard(manners.shape(), manners.headers()))
                .orElseGet(() -> new Guard(EarlyRefusals::plain, Map.of()))
                .receive(context, id -> {
                    throw face.isPresent()
                            ? new MisfitException(Refusal.Kind.METHOD_NOT_ALLOWED, "No address here takes this method.")
                            : RefusedException.notFound(
                                    "This is a Fixwright server, and there is nothing at this address.");
                });
    }

    /** As it was sent, where it could not be read. */
    private static String path(Request request) {
        HttpURI address = request.getHttpURI();
        return Optional.ofNullable(address.getCanonicalPath())
                .or(() -> Optional.ofNullable(address.getPath()))
                .orElseGet(address::asString);
    }

    private Optional<Face.Manners> face(String path) {
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
