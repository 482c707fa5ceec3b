package dev.fixwright.github.standin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import mockwebserver3.MockResponse;
import mockwebserver3.SocketEffect;

/** What a spoilt answer looks like. */
final class StandInFaults {
    private static final Duration RESET = Duration.ofMinutes(15);
    private static final Duration RETRY_AFTER = Duration.ofMinutes(2);

    private StandInFaults() {}

    /** How long nothing may be sent after it; GitHub's documents say a minute where the answer says nothing. */
    static Duration pause(Faults.Kind kind) {
        return switch (kind) {
            case PRIMARY_LIMIT -> RESET;
            case SECONDARY_LIMIT_WITH_RETRY_AFTER -> RETRY_AFTER;
            case BRIEF_LIMIT -> Duration.ofSeconds(1);
            case SECONDARY_LIMIT, GRAPHQL_TOO_QUICK -> Duration.ofMinutes(1);
            default -> Duration.ZERO;
        };
    }

    static MockResponse answer(Faults.Kind kind, Instant now) {
        MockResponse.Builder answer = new MockResponse.Builder()
                .setHeader("Content-Type", "application/json; charset=utf-8")
                .setHeader("Date", date(now));
        return switch (kind) {
            case SERVER_ERROR ->
                answer.code(502).body("{\"message\":\"Server Error\"}").build();
            case HTML_ERROR -> html(answer.code(503)).build();
            case HTML_PAGE -> html(answer.code(200)).build();
            case EMPTY_BODY -> answer.code(200).build();
            case DROPPED_BEFORE, DROPPED_AFTER, TRUNCATED ->
                answer.onResponseStart(new SocketEffect.CloseSocket()).build();
            case UNAUTHORIZED -> refusal(answer.code(401), "Bad credentials").build();
            case NOT_FOUND -> refusal(answer.code(404), "Integration not found").build();
            case PRIMARY_LIMIT ->
                refusal(answer.code(403), "API rate limit exceeded for installation ID 1.")
                        .setHeader("x-ratelimit-remaining", 0)
                        .setHeader("x-ratelimit-reset", now.getEpochSecond() + RESET.toSeconds())
                        .build();
            case SECONDARY_LIMIT ->
                refusal(answer.code(403), "You have exceeded a secondary rate limit.")
                        .build();
            case SECONDARY_LIMIT_WITH_RETRY_AFTER ->
                refusal(answer.code(429), "You have exceeded a secondary rate limit.")
                        .setHeader("retry-after", RETRY_AFTER.toSeconds())
                        .build();
            case BRIEF_LIMIT ->
                refusal(answer.code(403), "You have exceeded a secondary rate limit.")
                        .setHeader("retry-after", 1)
                        .build();
            case GRAPHQL_FAILURE ->
                answer.code(200)
                        .body("{\"data\":null,\"errors\":[{\"message\":\"Something went wrong while executing your"
                                + " query.\"}]}")
                        .build();
            case GRAPHQL_TOO_QUICK ->
                answer.code(200)
                        .body(GitHubStandIn.json(
                                Map.of("errors", List.of(Map.of("message", "was submitted too quickly")))))
                        .build();
        };
    }

    static String date(Instant now) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC));
    }

    private static MockResponse.Builder html(MockResponse.Builder answer) {
        return answer.setHeader("Content-Type", "text/html").body("<html><body>Unicorn!</body></html>");
    }

    private static MockResponse.Builder refusal(MockResponse.Builder answer, String message) {
        return answer.body(
                GitHubStandIn.json(Map.of("message", message, "documentation_url", "https://docs.github.com")));
    }
}
