package dev.fixwright.registration;

import dev.fixwright.database.Database;
import dev.fixwright.secret.SealingKey;
import java.time.InstantSource;
import java.util.Optional;

/** The one app of this server, for all nodes that share its database. */
public interface Registrations {
    static Registrations inDatabase(Database database, SealingKey key, InstantSource clock) {
        return new JdbcRegistrations(database, key, clock);
    }

    /** The id of the key that the app's secrets are sealed with; empty where there is no app. */
    static Optional<String> sealedWith(Database database) {
        return JdbcRegistrations.sealedWith(database);
    }

    /** Throws {@link UnreadableException} when the key does not open it. */
    Optional<Registration> current();

    /** False, and nothing is kept, when there is one already. */
    boolean keep(Registration registration);

    /** The app's secrets cannot be opened. */
    final class UnreadableException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        UnreadableException(String message) {
            super(message);
        }
    }
}
