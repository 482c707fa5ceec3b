package dev.fixwright.github;

import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.WriteLog;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What GitHub's limits leave of an installation: once one is hit, nothing is sent for it until GitHub said, or a minute
 * is over, or two, four … when it goes on.
 */
final class RateLimits {
    private static final Duration UNSAID = Duration.ofSeconds(60);
    private static final int MOST_DOUBLINGS = 6;

    private final WriteLog log;
    private final InstantSource clock;
    private final Map<Long, Pause> pauses = new ConcurrentHashMap<>();

    RateLimits(WriteLog log, InstantSource clock) {
        this.log = log;
        this.clock = clock;
    }

    /** Throws while the installation has to wait. */
    void check(long installation) {
        Pause pause = pauses.get(installation);
        if (pause != null && clock.instant().isBefore(pause.until)) {
            throw limited("GitHub asked for a pause", pause.until);
        }
    }

    /** Learns from an answer; throws when it says that a limit is used up. */
    void learn(long installation, Answer answer) {
        boolean refused = answer.status() == 403 || answer.status() == 429;
        boolean graphqlErrors = answer.body().path("errors").isArray();
        String message = refused || graphqlErrors ? answer.message().toLowerCase(Locale.ROOT) : "";
        boolean tooFast = message.contains("secondary rate limit")
                || message.contains("submitted too quickly")
                || message.contains("abuse detection");
        boolean usedUp = answer.number("x-ratelimit-remaining").orElse(1) == 0
                && (refused || message.contains("rate limit exceeded"));
        boolean told = refused && answer.number("retry-after").isPresent();
        if (!tooFast && !usedUp && !told && answer.status() != 429) {
            if (answer.isGood()) {
                pauses.remove(installation);
            }
            return;
        }
        Pause pause = pauses.compute(installation, (id, last) -> next(last, answer, usedUp));
        String explanation = answer.call() + " was answered: " + answer.message();
        log.pause(installation, pause.until, "GitHub asked for a pause: " + explanation);
        throw limited(explanation, pause.until);
    }

    private Pause next(@Nullable Pause last, Answer answer, boolean usedUp) {
        int times = last == null ? 0 : Math.min(last.times + 1, MOST_DOUBLINGS);
        Instant now = clock.instant();
        if (answer.number("retry-after").isPresent()) {
            return new Pause(now.plusSeconds(answer.number("retry-after").getAsLong()), times);
        }
        if (usedUp && answer.number("x-ratelimit-reset").isPresent()) {
            Instant reset =
                    Instant.ofEpochSecond(answer.number("x-ratelimit-reset").getAsLong() + 1);
            return new Pause(reset.isAfter(now) ? reset : now.plusSeconds(1), times);
        }
        return new Pause(now.plus(UNSAID.multipliedBy(1L << times)), times);
    }

    private static CodeHostException limited(String explanation, Instant retryAt) {
        return new CodeHostException(Reason.RATE_LIMITED, explanation, Optional.of(retryAt));
    }

    private record Pause(Instant until, int times) {}
}
