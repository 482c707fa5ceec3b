package dev.fixwright;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that goes as clocks do, and that a story may set ahead instead of waiting. */
final class StoryClock implements InstantSource {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    void skip(Duration duration) {
        ahead = ahead.plus(duration);
    }
}
