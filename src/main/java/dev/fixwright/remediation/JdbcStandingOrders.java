package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of the tables {@code pause} and {@code ignore_order}. */
final class JdbcStandingOrders implements StandingOrders {
    private static final String HERE = " where tenant = :tenant and repository_id = :repository ";

    private final Database database;
    private final InstantSource clock;

    JdbcStandingOrders(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Optional<String> pausedBy(RepositoryRef repository) {
        return database.read(handle -> FindingTable.ofRepository(
                        handle.createQuery("select paused_by from pause" + HERE), repository)
                .mapTo(String.class)
                .findOne());
    }

    @Override
    public void pause(RepositoryRef repository, String by) {
        database.transact(tx -> FindingTable.ofRepository(
                        tx.handle()
                                .createUpdate("insert into pause (tenant, repository_id, paused_by, paused_at)"
                                        + " values (:tenant, :repository, :by, :now) on conflict do nothing"),
                        repository)
                .bind("by", by)
                .bind("now", now())
                .execute());
    }

    @Override
    public void resume(RepositoryRef repository) {
        database.transact(
                tx -> FindingTable.ofRepository(tx.handle().createUpdate("delete from pause" + HERE), repository)
                        .execute());
    }

    @Override
    public List<IgnoreOrder> ignores(RepositoryRef repository) {
        return database.read(handle -> FindingTable.ofRepository(
                        handle.createQuery("select * from ignore_order" + HERE + "order by id"), repository)
                .map((row, context) -> order(row))
                .list());
    }

    private static IgnoreOrder order(ResultSet row) throws SQLException {
        String path = row.getString("path");
        return new IgnoreOrder(
                row.getString("rule"),
                path.isEmpty() ? Optional.empty() : Optional.of(path),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                row.getString("reason"),
                row.getString("asked_by"));
    }

    @Override
    public void ignore(RepositoryRef repository, IgnoreOrder order) {
        database.transact(tx -> {
            delete(tx.handle(), repository, order.rule(), order.path());
            FindingTable.ofRepository(
                            tx.handle()
                                    .createUpdate("insert into ignore_order (tenant, repository_id, rule, path,"
                                            + " last_day, reason, asked_by, asked_at) values (:tenant, :repository,"
                                            + " :rule, :path, :lastDay, :reason, :by, :now)"),
                            repository)
                    .bind("rule", order.rule())
                    .bind("path", order.path().orElse(""))
                    .bind("lastDay", order.lastDay().orElse(null))
                    .bind("reason", order.reason())
                    .bind("by", order.askedBy())
                    .bind("now", now())
                    .execute();
        });
    }

    @Override
    public boolean unignore(RepositoryRef repository, String rule, Optional<String> path) {
        return database.inTransaction(tx -> delete(tx.handle(), repository, rule, path) > 0);
    }

    private static int delete(Handle handle, RepositoryRef repository, String rule, Optional<String> path) {
        return FindingTable.ofRepository(
                        handle.createUpdate("delete from ignore_order" + HERE + "and rule = :rule and path = :path"),
                        repository)
                .bind("rule", rule)
                .bind("path", path.orElse(""))
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
