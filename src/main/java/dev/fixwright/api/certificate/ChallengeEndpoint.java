package dev.fixwright.api.certificate;

import dev.fixwright.certificate.acme.HttpChallenges;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.regex.Pattern;

/** GET /.well-known/acme-challenge/{token} (RFC 8555, 8.3). Any node answers; tokens are no secret, and the answers neither. */
public final class ChallengeEndpoint {
    /** Where the authority asks. */
    public static final String PATH = "/.well-known/acme-challenge/";

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{1,300}");

    private final HttpChallenges challenges;

    public ChallengeEndpoint(HttpChallenges challenges) {
        this.challenges = challenges;
    }

    public void routes(JavalinConfig config) {
        config.routes.get(PATH + "{token}", this::answer);
    }

    private void answer(Context context) {
        Optional<String> answer = Optional.of(context.pathParam("token"))
                .filter(token -> TOKEN.matcher(token).matches())
                .flatMap(challenges::answer);
        context.header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .contentType("text/plain; charset=utf-8")
                .status(answer.isPresent() ? 200 : 404)
                .result(answer.orElse("Not found\n"));
    }
}
