package dev.fixwright.api.setup;

import dev.fixwright.registration.Registrar;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/** The browsers that showed the code, for an hour each. */
final class Browsers {
    static final Duration LIFE = Duration.ofHours(1);

    private final InstantSource clock;
    private final Map<String, Instant> ends = new HashMap<>();

    Browsers(InstantSource clock) {
        this.clock = clock;
    }

    /** A name for one more, which it has to show from now on. */
    synchronized String admit() {
        String name = Registrar.random();
        ends.values().removeIf(end -> end.isBefore(clock.instant()));
        ends.put(name, clock.instant().plus(LIFE));
        return name;
    }

    synchronized boolean knows(String name) {
        Instant end = ends.get(name);
        return end != null && end.isAfter(clock.instant());
    }
}
