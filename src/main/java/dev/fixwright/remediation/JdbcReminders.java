package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The SQL of the table {@code reminder}. */
final class JdbcReminders implements Reminders {
    private static final String OF_PULL_REQUEST =
            " where tenant = :tenant and repository_id = :repository and pull_request = :number";

    private final Database database;

    JdbcReminders(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Instant> of(RepositoryRef repository, long pullRequest) {
        return database.read(handle -> FindingTable.ofRepository(
                        handle.createQuery("select reminded_at from reminder" + OF_PULL_REQUEST), repository)
                .bind("number", pullRequest)
                .map((row, context) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .findOne());
    }

    @Override
    public void keep(RepositoryRef repository, long pullRequest, Instant at) {
        database.transact(tx -> {
            delete(tx.handle(), repository, pullRequest);
            FindingTable.ofRepository(
                            tx.handle()
                                    .createUpdate(
                                            "insert into reminder (tenant, repository_id, pull_request, reminded_at)"
                                                    + " values (:tenant, :repository, :number, :at)"),
                            repository)
                    .bind("number", pullRequest)
                    .bind("at", at.atOffset(ZoneOffset.UTC))
                    .execute();
        });
    }

    @Override
    public void forget(RepositoryRef repository, long pullRequest) {
        database.transact(tx -> delete(tx.handle(), repository, pullRequest));
    }

    private static void delete(Handle handle, RepositoryRef repository, long pullRequest) {
        FindingTable.ofRepository(handle.createUpdate("delete from reminder" + OF_PULL_REQUEST), repository)
                .bind("number", pullRequest)
                .execute();
    }
}
