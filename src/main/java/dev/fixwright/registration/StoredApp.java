package dev.fixwright.registration;

import dev.fixwright.database.Database;
import java.net.URI;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** What may be told of the app that a set-up left in the database: all but its secrets, which takes no key. */
public record StoredApp(String slug, String clientId, URI page, Instant since) {
    public static Optional<StoredApp> in(Database database) {
        return database.read(handle -> handle.createQuery(
                        "select slug, client_id, page, registered_at from app_registration")
                .map((row, context) -> new StoredApp(
                        row.getString("slug"),
                        row.getString("client_id"),
                        URI.create(row.getString("page")),
                        row.getObject("registered_at", OffsetDateTime.class).toInstant()))
                .findOne());
    }

    /** Removes it with its secrets, for good; on GitHub it stays. */
    public static Optional<StoredApp> forget(Database database) {
        return database.inTransaction(tx -> {
            Optional<StoredApp> stored = in(database);
            tx.handle().execute("delete from app_registration");
            return stored;
        });
    }
}
