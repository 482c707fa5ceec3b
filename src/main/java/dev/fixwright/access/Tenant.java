package dev.fixwright.access;

import java.time.Instant;
import java.util.Optional;

/**
 * An organisation: it owns repositories, tokens and everything below.
 *
 * @param id {@code org-} and the number of an installation, or {@code org-} and twelve hexadecimal digits
 * @param endedAt when the app lost the installation
 */
public record Tenant(String id, String name, Instant createdAt, Optional<Instant> endedAt) {}
