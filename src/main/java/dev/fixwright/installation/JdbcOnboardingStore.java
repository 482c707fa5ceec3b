package dev.fixwright.installation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;

/** The SQL of the table {@code onboarding}. */
final class JdbcOnboardingStore implements OnboardingStore {
    private static final String OF = " where installation_id = :installation and repository_id = :repository ";
    private static final Standing NEW = new Standing(OptionalLong.empty(), Optional.empty(), Optional.empty());

    private final Database database;
    private final InstantSource clock;

    JdbcOnboardingStore(Database database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Standing of(RepositoryRef repository) {
        return database.read(handle -> of(repository, handle.createQuery("select * from onboarding" + OF))
                .map((row, context) -> {
                    long issue = row.getLong("issue");
                    return new Standing(
                            row.wasNull() ? OptionalLong.empty() : OptionalLong.of(issue),
                            Optional.ofNullable(row.getString("consent")),
                            Optional.ofNullable(row.getString("obstacle")));
                })
                .findOne()
                .orElse(NEW));
    }

    @Override
    public void asked(RepositoryRef repository, long issue, String address) {
        database.transact(tx -> {
            insert(tx.handle(), repository);
            of(
                            repository,
                            tx.handle()
                                    .createUpdate("update onboarding set issue = :issue, issue_address = :address,"
                                            + " obstacle = null, updated_at = :now" + OF))
                    .bind("issue", issue)
                    .bind("address", address)
                    .execute();
        });
    }

    @Override
    public boolean hindered(RepositoryRef repository, String obstacle) {
        return set(repository, "obstacle", obstacle.length() > 2_000 ? obstacle.substring(0, 2_000) : obstacle, "");
    }

    @Override
    public boolean consented(RepositoryRef repository, String because) {
        return set(repository, "consent", because, "and consent is null");
    }

    private boolean set(RepositoryRef repository, String column, String value, String only) {
        return database.inTransaction(tx -> {
            insert(tx.handle(), repository);
            return of(
                                    repository,
                                    tx.handle()
                                            .createUpdate("update onboarding set " + column
                                                    + " = :value, updated_at = :now" + OF + "and (" + column
                                                    + " is null or " + column + " <> :value) " + only))
                            .bind("value", value)
                            .execute()
                    > 0;
        });
    }

    private void insert(Handle handle, RepositoryRef repository) {
        of(
                        repository,
                        handle.createUpdate("insert into onboarding (installation_id, repository_id, updated_at)"
                                + " values (:installation, :repository, :now) on conflict do nothing"))
                .execute();
    }

    private <S extends SqlStatement<S>> S of(RepositoryRef repository, S statement) {
        return statement
                .bind("installation", repository.installationId())
                .bind("repository", repository.id())
                .bind("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
