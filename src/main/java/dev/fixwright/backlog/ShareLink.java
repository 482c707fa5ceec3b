package dev.fixwright.backlog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Leave to read the report of one scan without a credential, for a time.
 *
 * @param id what it is taken back by; it opens nothing
 */
public record ShareLink(
        String id,
        String tenant,
        UUID scan,
        Optional<String> label,
        String createdBy,
        Instant createdAt,
        Instant expiresAt) {}
