package dev.fixwright.github.standin;

import java.time.Instant;

/**
 * A commit status, as older CI systems write them.
 *
 * @param state {@code pending}, {@code success}, {@code failure} or {@code error}
 */
public record HostedStatus(long id, String commit, String context, String state, Instant changedAt) {}
