package dev.fixwright.remediation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known of one alert.
 *
 * @param name what people call it
 * @param state what the code host last said of it: open, fixed or dismissed
 * @param place the file and line it points at; empty where it was never looked at
 * @param rounds the work on it, the oldest first
 */
public record History(
        String repository,
        long alert,
        String name,
        String tool,
        String rule,
        Optional<String> state,
        String place,
        String address,
        Instant told,
        List<Round> rounds) {
    public History {
        rounds = List.copyOf(rounds);
    }
}
