package dev.fixwright.access;

import dev.fixwright.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code kept_answer}. */
final class JdbcKeptAnswers implements KeptAnswers {
    private final Database database;
    private final InstantSource clock;

    JdbcKeptAnswers(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Known begin(Caller caller, Asked asked) {
        Instant now = clock.instant();
        return database.inTransaction(tx -> {
            tx.handle()
                    .createUpdate("delete from kept_answer where begun_at < :past")
                    .bind("past", utc(now.minus(KEPT)))
                    .execute();
            return insert(tx.handle(), caller, asked, now) || takeOver(tx.handle(), asked, now)
                    ? Known.NEW
                    : standing(tx.handle(), asked);
        });
    }

    private static boolean insert(Handle handle, Caller caller, Asked asked, Instant now) {
        return handle.createUpdate("insert into kept_answer (id, tenant, content, begun_at) values"
                                + " (:id, :tenant, :content, :now) on conflict do nothing")
                        .bind("id", asked.id())
                        .bind("tenant", caller.principal().tenant().orElse(null))
                        .bind("content", asked.content())
                        .bind("now", utc(now))
                        .execute()
                == 1;
    }

    private static boolean takeOver(Handle handle, Asked asked, Instant now) {
        return handle.createUpdate("update kept_answer set begun_at = :now where id = :id and content = :content"
                                + " and status is null and begun_at < :stale")
                        .bind("id", asked.id())
                        .bind("content", asked.content())
                        .bind("now", utc(now))
                        .bind("stale", utc(now.minus(PATIENCE)))
                        .execute()
                == 1;
    }

    private static Known standing(Handle handle, Asked asked) {
        return handle.createQuery("select content, status from kept_answer where id = :id")
                .bind("id", asked.id())
                .map((row, context) -> known(row, asked))
                .one();
    }

    private static Known known(ResultSet row, Asked asked) throws SQLException {
        if (!row.getString("content").equals(asked.content())) {
            return Known.OTHER;
        }
        return row.getObject("status") == null ? Known.UNDERWAY : Known.ANSWERED;
    }

    @Override
    public Optional<Kept> answer(Asked asked) {
        return database.read(handle -> handle.createQuery(
                        "select status, content_type, body from kept_answer" + " where id = :id and status is not null")
                .bind("id", asked.id())
                .map((row, context) -> new Kept(
                        row.getInt("status"),
                        row.getString("content_type"),
                        Optional.ofNullable(row.getString("body"))))
                .findOne());
    }

    @Override
    public void keep(Asked asked, Kept answer) {
        database.transact(tx -> tx.handle()
                .createUpdate(
                        "update kept_answer set status = :status, content_type = :type, body = :body where id = :id")
                .bind("status", answer.status())
                .bind("type", answer.contentType())
                .bind("body", answer.body().orElse(null))
                .bind("id", asked.id())
                .execute());
    }

    @Override
    public void forget(Asked asked) {
        database.transact(tx -> tx.handle()
                .createUpdate("delete from kept_answer where id = :id and status is null")
                .bind("id", asked.id())
                .execute());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
