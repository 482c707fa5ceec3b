package dev.fixwright.registration;

import dev.fixwright.database.Database;
import dev.fixwright.secret.SealingKey;
import dev.fixwright.secret.Secret;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;

/** The SQL of the table {@code app_registration}. */
final class JdbcRegistrations implements Registrations {
    private final Database database;
    private final SealingKey key;
    private final InstantSource clock;

    JdbcRegistrations(Database database, SealingKey key, InstantSource clock) {
        this.database = database;
        this.key = key;
        this.clock = clock;
    }

    static Optional<String> sealedWith(Database database) {
        return database.read(handle -> handle.createQuery("select key_id from app_registration")
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public Optional<Registration> current() {
        return database.read(handle -> handle.createQuery("select * from app_registration")
                .map((row, context) -> registration(row))
                .findOne());
    }

    private Registration registration(ResultSet row) throws SQLException {
        Registration.App app = new Registration.App(
                new GitHubSite(URI.create(row.getString("api"))),
                row.getLong("app_number"),
                row.getString("slug"),
                row.getString("client_id"),
                URI.create(row.getString("page")));
        String keyId = row.getString("key_id");
        if (!keyId.equals(key.id())) {
            throw new UnreadableException("the secrets of the app " + app.slug() + " were encrypted with the key "
                    + keyId + ", and this is the key " + key.id());
        }
        return new Registration(
                app,
                URI.create(row.getString("public_url")),
                open(row.getString("private_key"), app, "key"),
                open(row.getString("webhook_secret"), app, "webhook"));
    }

    private Secret open(String sealed, Registration.App app, String what) {
        return key.open(sealed, place(app, what))
                .orElseThrow(() -> new UnreadableException("the secrets of the app " + app.slug()
                        + " in the database are not what was written there, though the key is right"));
    }

    /** A row that somebody changed, so that the key would be shown to another host or app, does not open. */
    private static String place(Registration.App app, String what) {
        return String.join(
                "\n", "app_registration", what, app.site().api().toString(), "" + app.number(), app.clientId());
    }

    @Override
    public boolean keep(Registration registration) {
        Registration.App app = registration.app();
        return database.inTransaction(tx -> tx.handle()
                        .createUpdate("insert into app_registration (use_as, api, app_number, slug, client_id, page,"
                                + " public_url, key_id, private_key, webhook_secret, registered_at) values ('current',"
                                + " :api, :number, :slug, :client, :page, :public, :keyId, :key, :secret, :now)"
                                + " on conflict do nothing")
                        .bind("api", app.site().api().toString())
                        .bind("number", app.number())
                        .bind("slug", app.slug())
                        .bind("client", app.clientId())
                        .bind("page", app.page().toString())
                        .bind("public", registration.publicAddress().toString())
                        .bind("keyId", key.id())
                        .bind("key", key.seal(registration.key(), place(app, "key")))
                        .bind("secret", key.seal(registration.webhookSecret(), place(app, "webhook")))
                        .bind("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .execute())
                == 1;
    }
}
