package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The SQL of the tables {@code pull_request_review} and {@code pull_request_alert}. */
final class JdbcReviewStore implements ReviewStore {
    private static final String OF_PULL =
            " where tenant = :tenant and repository_id = :repository and pull_request = :pull ";
    private static final int LONGEST_REASON = 2_000;

    private final Database database;
    private final InstantSource clock;

    JdbcReviewStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    private static <S extends SqlStatement<S>> S of(S statement, RepositoryRef repository, long pull) {
        return FindingTable.ofRepository(statement, repository).bind("pull", pull);
    }

    @Override
    public boolean isReviewed(RepositoryRef repository, long pull, CommitId head) {
        return database.read(handle -> of(
                        handle.createQuery("select 1 from pull_request_review" + OF_PULL + "and head = :head"),
                        repository,
                        pull)
                .bind("head", head.value())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
    }

    @Override
    public Set<String> suggested(RepositoryRef repository, long pull) {
        Set<String> keys = new TreeSet<>();
        database.read(handle -> of(
                                handle.createQuery("select fixes from pull_request_review" + OF_PULL), repository, pull)
                        .mapTo(String.class)
                        .list())
                .forEach(line -> keys.addAll(List.of(line.split(" "))));
        keys.remove("");
        return keys;
    }

    @Override
    public void note(RepositoryRef repository, long pull, CommitId head, Collection<String> keys) {
        database.transact(tx -> of(
                        tx.handle()
                                .createUpdate("insert into pull_request_review (tenant, repository_id, pull_request,"
                                        + " head, fixes, noted_at) values (:tenant, :repository, :pull, :head, :fixes,"
                                        + " :now) on conflict do nothing"),
                        repository,
                        pull)
                .bind("head", head.value())
                .bind("fixes", String.join(" ", new TreeSet<>(keys)))
                .bind("now", now())
                .execute());
    }

    @Override
    public List<TheirAlert> alerts(RepositoryRef repository, long pull) {
        return database.read(handle -> of(
                        handle.createQuery("select * from pull_request_alert" + OF_PULL + "order by alert"),
                        repository,
                        pull)
                .map((row, context) -> alert(row))
                .list());
    }

    @Override
    public Optional<TheirAlert> alert(RepositoryRef repository, long alert) {
        return database.read(handle -> FindingTable.ofAlert(
                        handle.createQuery("select * from pull_request_alert where tenant = :tenant and repository_id ="
                                + " :repository and alert = :alert order by pull_request desc limit 1"),
                        repository,
                        alert)
                .map((row, context) -> alert(row))
                .findOne());
    }

    private static TheirAlert alert(ResultSet row) throws SQLException {
        return new TheirAlert(
                row.getLong("pull_request"),
                row.getString("address"),
                row.getLong("alert"),
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getString("reason"),
                Optional.ofNullable(row.getString("commit_id")).map(CommitId::new));
    }

    @Override
    public void keep(RepositoryRef repository, Collection<TheirAlert> alerts) {
        database.transact(tx -> alerts.forEach(alert -> keep(tx.handle(), repository, alert)));
    }

    private void keep(Handle handle, RepositoryRef repository, TheirAlert alert) {
        of(
                        handle.createUpdate("delete from pull_request_alert" + OF_PULL + "and alert = :alert"),
                        repository,
                        alert.pullRequest())
                .bind("alert", alert.alert())
                .execute();
        of(
                        handle.createUpdate(
                                "insert into pull_request_alert (tenant, repository_id, pull_request, alert,"
                                        + " address, state, reason, commit_id, noted_at) values (:tenant, :repository, :pull,"
                                        + " :alert, :address, :state, :reason, :commit, :now)"),
                        repository,
                        alert.pullRequest())
                .bind("alert", alert.alert())
                .bind("address", FindingTable.cut(alert.address(), 1000))
                .bind("state", alert.state().word())
                .bind("reason", FindingTable.cut(alert.reason(), LONGEST_REASON))
                .bind("commit", alert.commit().map(CommitId::value).orElse(null))
                .bind("now", now())
                .execute();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
