package dev.fixwright.github;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** GitHub as the app itself may use it: by its key, for no repository. */
final class AppClient {
    /** What no installation is limited as. */
    private static final long APP = 0;

    private final GitHubApp app;
    private final GitHubHttp http;
    private final RateLimits limits;
    private final InstantSource clock;
    private volatile Optional<String> name = Optional.empty();

    AppClient(GitHubApp app, GitHubHttp http, RateLimits limits, InstantSource clock) {
        this.app = app;
        this.http = http;
        this.limits = limits;
        this.clock = clock;
    }

    Answer send(Call call) {
        return sendFor(APP, call);
    }

    /** What the app is called in mentions; asked for once. */
    String name() {
        Optional<String> known = name;
        if (known.isEmpty()) {
            known = Optional.of(send(Call.get("/app")).orThrow().path("slug").asText(""));
            name = known;
        }
        return known.get();
    }

    /** The account that the app writes as. */
    String login() {
        return name() + "[bot]";
    }

    /** A call whose limits are those of an installation. */
    Answer sendFor(long installation, Call call) {
        limits.check(installation);
        Answer answer = send(call, clock.instant());
        if (answer.status() == 401 && answer.date().isPresent()) {
            // GitHub says 401 too when this machine's clock is off: ask once more by GitHub's own time.
            answer = send(call, answer.date().get());
        }
        limits.learn(installation, answer);
        return answer;
    }

    private Answer send(Call call, Instant now) {
        return http.send(call, AppToken.of(app, now).value());
    }

    /** What belongs to the API's address in an address of GitHub's: the host is always ours. */
    String path(URI address) {
        String base = Optional.ofNullable(app.api().getRawPath()).orElse("");
        String path = address.getRawPath();
        String below = path.startsWith(base) ? path.substring(base.length()) : path;
        return address.getRawQuery() == null ? below : below + "?" + address.getRawQuery();
    }
}
