package dev.fixwright.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test turns. */
final class SettableClock implements InstantSource {
    private volatile Instant now = Instant.parse("2027-03-01T12:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void turn(Duration by) {
        now = now.plus(by);
    }
}
