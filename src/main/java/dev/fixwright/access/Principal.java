package dev.fixwright.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Who calls.
 *
 * @param id {@code user-} or {@code service-user-} and twelve hexadecimal digits
 * @param tenant empty for one of the whole server, who may see every tenant
 */
public record Principal(String id, Kind kind, String name, Optional<String> tenant, Role role) {
    public Actor actor() {
        return new Actor(id, name);
    }

    /** A person, or a program. */
    public enum Kind {
        USER,
        SERVICE_USER;

        /** As tables and JSON say it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String word) {
            return Arrays.stream(values())
                    .filter(kind -> kind.word().equals(word))
                    .findFirst();
        }

        String idPrefix() {
            return word().replace('_', '-') + "-";
        }
    }
}
