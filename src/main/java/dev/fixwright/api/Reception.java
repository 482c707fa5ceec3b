package dev.fixwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Caller;
import dev.fixwright.access.RefusedException;
import dev.fixwright.access.RefusedException.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes the requests of one face: lets in, checks, has them answered, and says every kind of no as the face says it. */
final class Reception {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);
    private static final Duration TRY_AGAIN = Duration.ofSeconds(5);

    private final Entrance entrance;
    private final Refusal.Shape shape;
    private final Repetition repetition;
    private final Map<String, String> headers;

    /** @param headers of every answer */
    Reception(Entrance entrance, Refusal.Shape shape, Map<String, String> headers) {
        this.entrance = entrance;
        this.shape = shape;
        this.repetition = new Repetition(entrance.kept());
        this.headers = headers;
    }

    /** Answers a request for a route. */
    void receive(Context context, Route route) {
        receive(context, id -> answer(context, route, id));
    }

    /** Answers what no route is for. */
    void turnAway(Context context, Refusal.Kind kind, String reason) {
        receive(context, id -> shape.answer(Refusal.of(kind, reason, id)));
    }

    private interface Work {
        Answer answer(String requestId) throws IOException;
    }

    private void receive(Context context, Work work) {
        String id = RequestId.of(Optional.ofNullable(context.header(RequestId.HEADER)));
        Answer answer = guarded(context, work, id);
        headers.forEach(context::header);
        answer.headers().forEach(context::header);
        context.header(RequestId.HEADER, id).header("X-Content-Type-Options", "nosniff");
        boolean readable = answer.status() == 200 && context.req().getMethod().matches("GET|HEAD");
        context.header("Cache-Control", readable ? "private, no-cache" : "no-store");
        if (readable) {
            String tag = EntityTag.of(answer.body());
            context.header("ETag", tag).header("Vary", "Authorization, X-Api-Key, Accept-Encoding");
            if (EntityTag.isKnown(tag, Optional.ofNullable(context.header("If-None-Match")))) {
                context.status(304);
                return;
            }
        }
        context.status(answer.status());
        if (answer.body().length > 0) {
            context.contentType(answer.contentType()).result(answer.body());
        }
    }

    private Answer guarded(Context context, Work work, String id) {
        try {
            return work.answer(id);
        } catch (RefusedException e) {
            return refused(Refusal.of(e, id));
        } catch (MisfitException e) {
            return refused(e.refusal(id));
        } catch (IOException | UncheckedIOException e) {
            return refused(Refusal.of(Refusal.Kind.UNREADABLE, "The body did not arrive.", id));
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                // Without the trace: while the database is away, every request comes here.
                LOG.error(
                        "request failed, the database does not answer method={} path={} request={} because=\"{}\"",
                        context.method(),
                        context.path(),
                        id,
                        e.getMessage());
                return refused(new Refusal(
                        Refusal.Kind.UNAVAILABLE,
                        "The database does not answer just now. Nothing was changed; try again.",
                        List.of(),
                        Optional.empty(),
                        Optional.of(TRY_AGAIN),
                        id));
            }
            LOG.error("request failed method={} path={} request={}", context.method(), context.path(), id, e);
            return refused(Refusal.of(
                    Refusal.Kind.INTERNAL,
                    "Something went wrong inside Fixwright; its log says what, under " + id + ".",
                    id));
        }
    }

    private Answer refused(Refusal refusal) {
        Answer answer = shape.answer(refusal);
        if (refusal.kind() == Refusal.Kind.UNAUTHENTICATED) {
            answer = answer.header("WWW-Authenticate", "Bearer realm=\"fixwright\"");
        }
        return refusal.retryAfter().isPresent()
                ? answer.header(
                        "Retry-After", Long.toString(refusal.retryAfter().get().toSeconds()))
                : answer;
    }

    private Answer answer(Context context, Route route, String id) throws IOException {
        Caller caller = entrance.admit(context, route);
        Map<String, JsonNode> values = SentValues.of(context, route, entrance.keyInAddress());
        JsonBody body = route.body().isPresent()
                ? JsonBody.read(context.req(), route.body().get().most())
                : JsonBody.none();
        route.body().ifPresent(described -> check(described, body));
        Request request = new Request(id, caller, values, body.json());
        Optional<String> key = Optional.ofNullable(context.header(Repetition.HEADER))
                .filter(sent -> route.demands().writes());
        if (key.isEmpty()) {
            return route.handler().answer(request);
        }
        List<byte[]> content =
                List.of(bytes(context.method() + " " + context.path()), bytes(values.toString()), body.bytes());
        return repetition.once(
                caller, route, key.get(), content, () -> route.handler().answer(request));
    }

    private static void check(Route.Body described, JsonBody body) {
        if (!body.json().isMissingNode()) {
            List<Problem> problems = SchemaCheck.problems(described.schema(), body.json(), List.of("body"));
            if (!problems.isEmpty()) {
                throw MisfitException.invalid(problems);
            }
        } else if (described.required()) {
            throw MisfitException.invalid(List.of(new Problem(List.of("body"), "Field required", "missing")));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
