package dev.fixwright.access;

import java.time.Instant;
import java.util.Optional;

/**
 * A change as the audit log keeps it.
 *
 * @param number 1, 2, 3… without a gap
 * @param tenant empty for what belongs to the whole server
 * @param before a JSON object; empty where there was nothing
 * @param after the same
 * @param hash covers this row and the hash of the row before it
 */
public record AuditRow(
        long number,
        Instant at,
        Optional<String> tenant,
        Actor actor,
        String action,
        String subject,
        Optional<String> before,
        Optional<String> after,
        String hash) {}
