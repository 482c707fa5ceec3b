package dev.fixwright.installation;

import dev.fixwright.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The SQL of the tables {@code missed_delivery} and {@code delivery_reading}. */
final class JdbcMissedStore implements MissedStore {
    private final Database database;

    JdbcMissedStore(Database database) {
        this.database = database;
    }

    @Override
    public Reading reading() {
        return database.read(handle -> handle.createQuery("select * from delivery_reading where id = 1")
                .map((row, context) -> new Reading(
                        time(row, "read_until"),
                        time(row, "reading_since"),
                        Optional.ofNullable(row.getString("cursor_text"))))
                .one());
    }

    @Override
    public void turned(Instant since, Optional<String> cursor) {
        database.transact(tx -> tx.handle()
                .createUpdate("update delivery_reading set reading_since = :since, cursor_text = :cursor where id = 1")
                .bind("since", utc(since))
                .bind("cursor", cursor.orElse(null))
                .execute());
    }

    @Override
    public void ended(Instant until) {
        database.transact(tx -> tx.handle()
                .createUpdate("update delivery_reading set read_until = :until, reading_since = null,"
                        + " cursor_text = null where id = 1")
                .bind("until", utc(until))
                .execute());
    }

    @Override
    public void missed(DeliveryHost.Attempt newest) {
        database.transact(tx -> {
            tx.handle()
                    .createUpdate("insert into missed_delivery (guid, attempt, event, delivered_at)"
                            + " values (:guid, :attempt, :event, :at) on conflict do nothing")
                    .bind("guid", newest.guid())
                    .bind("attempt", newest.id())
                    .bind("event", newest.event())
                    .bind("at", utc(newest.at()))
                    .execute();
            tx.handle()
                    .createUpdate("update missed_delivery set attempt = :attempt where guid = :guid"
                            + " and attempt < :attempt")
                    .bind("guid", newest.guid())
                    .bind("attempt", newest.id())
                    .execute();
        });
    }

    @Override
    public void forget(Collection<String> guids) {
        database.transact(tx -> guids.forEach(guid -> tx.handle()
                .createUpdate("delete from missed_delivery where guid = :guid")
                .bind("guid", guid)
                .execute()));
    }

    @Override
    public List<Missed> all() {
        return database.read(handle -> handle.createQuery("select * from missed_delivery order by delivered_at, guid")
                .map((row, context) -> new Missed(
                        row.getString("guid"),
                        row.getLong("attempt"),
                        row.getString("event"),
                        time(row, "delivered_at").orElseThrow(),
                        row.getInt("asked"),
                        time(row, "asked_at")))
                .list());
    }

    @Override
    public void asked(String guid, Instant when) {
        database.transact(tx -> tx.handle()
                .createUpdate("update missed_delivery set asked = asked + 1, asked_at = :now where guid = :guid")
                .bind("now", utc(when))
                .bind("guid", guid)
                .execute());
    }

    private static Optional<Instant> time(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
