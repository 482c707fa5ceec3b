package dev.fixwright.backlog;

import dev.fixwright.finding.Severity;
import java.time.Instant;
import java.util.Optional;

/**
 * A backlog item that is no result of a code scanner, such as a certificate that has to be renewed.
 *
 * @param key what it is called where it comes from: the same key in a later scan is the same item
 * @param kind what is wrong, such as {@code certificate-expiry}
 * @param assetId what it is about, such as a domain
 */
public record NewItem(
        String key,
        String kind,
        String title,
        String summary,
        Severity severity,
        Optional<String> assetId,
        Optional<Instant> targetDate) {}
