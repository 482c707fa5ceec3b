package dev.fixwright.github.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.fixwright.github.standin.Faults.Kind;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;

/** Takes requests one at a time: authenticates, spoils what is to be spoilt, carries out, writes down, answers. */
final class StandInDispatcher extends Dispatcher {
    private static final int HOURLY_LIMIT = 5000;

    private final RestApi rest;
    private final GraphqlApi graphql;
    private final Tokens tokens;
    private final Transcript transcript;
    private final Faults faults;
    private final InstantSource clock;
    private final Edition edition;
    private final AtomicInteger used = new AtomicInteger();

    StandInDispatcher(
            RestApi rest,
            GraphqlApi graphql,
            Tokens tokens,
            Transcript transcript,
            Faults faults,
            InstantSource clock,
            Edition edition) {
        this.rest = rest;
        this.graphql = graphql;
        this.tokens = tokens;
        this.transcript = transcript;
        this.faults = faults;
        this.clock = clock;
        this.edition = edition;
    }

    @Override
    public synchronized MockResponse dispatch(RecordedRequest recorded) {
        JsonNode body = body(recorded);
        boolean isGraphql = recorded.getUrl().encodedPath().equals(edition.graphql());
        String call =
                isGraphql ? GraphqlApi.name(body.path("query").asText()) : recorded.getMethod() + " " + path(recorded);
        Optional<Caller> caller =
                tokens.caller(Optional.ofNullable(recorded.getHeaders().get("Authorization")));
        int creations = isGraphql
                ? GraphqlApi.creations(body.path("query").asText(), body.path("variables"))
                : restCreations(recorded);
        faults.run(call, true);
        Optional<Kind> fault = faults.next(call);
        MockResponse answer;
        boolean done = fault.isEmpty() || fault.get() == Kind.DROPPED_AFTER || fault.get() == Kind.TRUNCATED;
        if (!done) {
            answer = StandInFaults.answer(fault.get(), clock.instant());
        } else if (recorded.getHeaders().get("User-Agent") == null) {
            answer = answer(Response.refused(403, "Request forbidden by administrative rules."), recorded);
        } else if (!isGraphql && !recorded.getUrl().encodedPath().startsWith(edition.rest() + "/")) {
            answer = answer(Response.notFound(), recorded);
        } else if (caller.isEmpty()) {
            answer = answer(Response.refused(401, "Bad credentials"), recorded);
        } else {
            Request request = new Request(
                    recorded.getMethod(),
                    rest.byName(URLDecoder.decode(path(recorded), StandardCharsets.UTF_8)),
                    query(recorded),
                    Objects.requireNonNullElse(recorded.getHeaders().get("Accept"), ""),
                    body,
                    caller.get(),
                    List.of());
            Optional<String> moved = rest.movedTo(request.path());
            answer = moved.isPresent()
                    ? answer(Response.refused(request.method().equals("GET") ? 301 : 307, "Moved"), recorded)
                            .newBuilder()
                            .setHeader("Location", edition.rest() + moved.get())
                            .build()
                    : answer(isGraphql ? graphql.execute(request) : rest.handle(request), recorded);
        }
        String token = caller.map(Caller::kind).orElse("refused");
        if (fault.equals(Optional.of(Kind.TRUNCATED))) {
            answer = answer.newBuilder()
                    .onResponseBody(new SocketEffect.CloseSocket())
                    .build();
        }
        boolean silent =
                fault.equals(Optional.of(Kind.DROPPED_AFTER)) || fault.equals(Optional.of(Kind.DROPPED_BEFORE));
        Instant now = clock.instant();
        Instant mayGoOn = fault.map(StandInFaults::pause).map(now::plus).orElse(now);
        transcript.add(new Transcript.Entry(call, token, creations, silent ? 0 : answer.getCode(), now, mayGoOn));
        faults.run(call, false);
        return fault.equals(Optional.of(Kind.DROPPED_AFTER))
                ? new MockResponse.Builder()
                        .onResponseStart(new SocketEffect.CloseSocket())
                        .build()
                : answer;
    }

    /** As the description names it, without what a server of one's own puts before it. */
    private String path(RecordedRequest recorded) {
        String path = recorded.getUrl().encodedPath();
        return path.startsWith(edition.rest() + "/")
                ? path.substring(edition.rest().length())
                : path;
    }

    private int restCreations(RecordedRequest recorded) {
        boolean writes = !recorded.getMethod().equals("GET");
        return writes && !path(recorded).startsWith("/app/") ? 1 : 0;
    }

    private static JsonNode body(RecordedRequest recorded) {
        if (recorded.getBodySize() == 0) {
            return MissingNode.getInstance();
        }
        try {
            return Wire.JSON.readTree(recorded.getBody().toByteArray());
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    private static Map<String, String> query(RecordedRequest recorded) {
        Map<String, String> query = new LinkedHashMap<>();
        for (String name : recorded.getUrl().queryParameterNames()) {
            query.put(name, recorded.getUrl().queryParameter(name));
        }
        return query;
    }

    private MockResponse answer(Response response, RecordedRequest recorded) {
        String text = response.body() == null ? "" : GitHubStandIn.json(response.body());
        String tag = "W/\"" + Integer.toHexString(text.hashCode()) + "\"";
        boolean known = recorded.getMethod().equals("GET")
                && tag.equals(recorded.getHeaders().get("If-None-Match"));
        int count = known ? used.get() : used.incrementAndGet();
        MockResponse.Builder answer = new MockResponse.Builder()
                .code(known ? 304 : response.status())
                .setHeader("Content-Type", "application/json; charset=utf-8")
                .setHeader("Date", StandInFaults.date(clock.instant()))
                .setHeader("ETag", tag);
        if (edition == Edition.ENTERPRISE) {
            // Its limits are off unless an administrator switches them on.
            answer.setHeader("x-github-enterprise-version", "3.17.0");
        } else {
            answer.setHeader("x-ratelimit-limit", HOURLY_LIMIT)
                    .setHeader("x-ratelimit-remaining", Math.max(0, HOURLY_LIMIT - count))
                    .setHeader("x-ratelimit-used", count)
                    .setHeader("x-ratelimit-reset", clock.instant().getEpochSecond() + 3600)
                    .setHeader("x-ratelimit-resource", "core");
        }
        response.headers().forEach(answer::setHeader);
        return known ? answer.build() : answer.body(text).build();
    }
}
