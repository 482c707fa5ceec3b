package dev.fixwright.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Which rows of the audit log are meant.
 *
 * @param after only those with a higher number
 * @param action only those with this; empty excludes none
 * @param since only what happened from then on; empty excludes nothing
 */
public record AuditFilter(long after, Optional<String> action, Optional<Instant> since) {
    static AuditFilter after(long number) {
        return new AuditFilter(number, Optional.empty(), Optional.empty());
    }
}
