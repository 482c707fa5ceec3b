package dev.fixwright.access;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was changed, for the audit log. Both states are plain data (texts, numbers, lists and maps of them), hold what changed
 * and never a secret; empty is: there was nothing before, or there is nothing left.
 *
 * @param tenant whose it is; empty for what belongs to the whole server
 * @param action a thing and a verb, such as {@code token.create}
 * @param subject the id of what was changed
 */
public record Change(
        Optional<String> tenant, String action, String subject, Map<String, ?> before, Map<String, ?> after) {
    public Change {
        before = Collections.unmodifiableMap(new LinkedHashMap<>(before));
        after = Collections.unmodifiableMap(new LinkedHashMap<>(after));
    }
}
