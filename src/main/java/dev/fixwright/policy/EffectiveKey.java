package dev.fixwright.policy;

import dev.fixwright.policy.PolicySource.Origin;
import java.util.Optional;

/**
 * What a key of the policy comes to, and who said so.
 *
 * @param key such as {@code limits.max-changed-lines}
 * @param value as it would stand in a policy file, on one line
 * @param place the file and the line that say so; empty for a default
 */
public record EffectiveKey(String key, String value, Origin origin, Optional<Place> place) {
    /** A line of a policy file, counted from 1. */
    public record Place(String file, int line) {
        @Override
        public String toString() {
            return file + " line " + line;
        }
    }

    /** Who said so, for people. */
    public String source() {
        return switch (origin) {
            case DEFAULT -> "default";
            case ORGANISATION -> "organisation: " + place.map(Place::toString).orElse("");
            case REPOSITORY -> "repository: " + place.map(Place::toString).orElse("");
            case SERVER -> "server: " + place.map(Place::toString).orElse("");
        };
    }

    @Override
    public String toString() {
        return key + ": " + value + "  (" + source() + ")";
    }
}
