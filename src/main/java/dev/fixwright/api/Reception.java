package dev.fixwright.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.access.Caller;
import dev.fixwright.access.RefusedException.Problem;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Takes the requests of one face: lets in, checks, and has them answered. */
final class Reception {
    private final Entrance entrance;
    private final Refusal.Shape shape;
    private final Guard guard;
    private final Repetition repetition;

    /** @param headers of every answer */
    Reception(Entrance entrance, Refusal.Shape shape, Map<String, String> headers) {
        this.entrance = entrance;
        this.shape = shape;
        this.guard = new Guard(shape, headers);
        this.repetition = new Repetition(entrance.kept());
    }

    /** Answers a request for a route. */
    void receive(Context context, Route route) {
        guard.receive(context, id -> answer(context, route, id));
    }

    /** Answers what no route is for. */
    void turnAway(Context context, Refusal.Kind kind, String reason) {
        guard.receive(context, id -> shape.answer(Refusal.of(kind, reason, id)));
    }

    /** Answers with the same whoever asks. */
    void give(Context context, Answer answer) {
        guard.receive(context, id -> answer);
    }

    private Answer answer(Context context, Route route, String id) throws IOException {
        Caller caller = entrance.admit(context, route);
        Map<String, JsonNode> values = SentValues.of(context, route, entrance.keyInAddress());
        if (!LargeBodies.isOne(context.req(), route)) {
            return answer(context, route, caller, values, id, context.req()::getInputStream);
        }
        JsonBody.Source body = LargeBodies.isSmallAsSent(context.req())
                ? JsonBody.received(context.req())
                : context.req()::getInputStream;
        return entrance.largeBodies().inTurn(caller, () -> answer(context, route, caller, values, id, body));
    }

    private Answer answer(
            Context context,
            Route route,
            Caller caller,
            Map<String, JsonNode> values,
            String id,
            JsonBody.Source source)
            throws IOException {
        JsonBody body = route.body().isPresent()
                ? JsonBody.read(context.req(), source, route.body().get().most())
                : JsonBody.none();
        route.body().ifPresent(described -> check(described, body));
        Request request = new Request(id, caller, values, body.json(), Origin.of(context));
        if (!route.demands().writes() || context.header(Repetition.HEADER) == null) {
            return route.handler().answer(request);
        }
        List<byte[]> content =
                List.of(bytes(context.method() + " " + context.path()), bytes(values.toString()), body.bytes());
        // Of two keys neither is one.
        String key = Guard.only(context, Repetition.HEADER).orElse("");
        return repetition.once(
                caller, route, key, content, () -> route.handler().answer(request));
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
