package dev.fixwright.access;

import java.time.Instant;
import java.util.Optional;

/** A token that is to be made. */
public record NewToken(String name, TokenPrefix prefix, Optional<Instant> expiresAt) {}
