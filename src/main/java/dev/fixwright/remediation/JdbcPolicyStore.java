package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.policy.PolicySource;
import dev.fixwright.remediation.CodeHost.PolicyTexts;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The SQL of the table {@code policy}, and what reads and changes the owners' defaults. */
final class JdbcPolicyStore implements PolicyStore {
    private final Database database;
    private final Optional<PolicySource> serverWide;

    JdbcPolicyStore(Database database, Optional<PolicySource> serverWide) {
        this.database = database;
        this.serverWide = serverWide;
    }

    @Override
    public Optional<PolicySource> serverWide() {
        return serverWide;
    }

    @Override
    public PolicyTexts lastGood(RepositoryRef repository) {
        return new PolicyTexts(read(repository, "last_good"), read(repository, "organisation_last_good"));
    }

    @Override
    public void keep(RepositoryRef repository, PolicyTexts texts) {
        write(repository, "last_good", texts.repository().orElse(null));
        write(repository, "organisation_last_good", texts.organisation().orElse(null));
    }

    @Override
    public Optional<OwnerDefaults> defaults(long installation) {
        return database.read(handle -> OwnerDefaultsTable.of(handle, installation));
    }

    @Override
    public void covered(RepositoryRef repository) {
        if (OwnerDefaults.isIn(repository)) {
            database.transact(tx -> OwnerDefaultsTable.covered(tx.handle(), repository));
        }
    }

    @Override
    public void lost(long installation) {
        database.transact(tx -> OwnerDefaultsTable.forget(tx.handle(), installation));
    }

    @Override
    public void keep(OwnerDefaults read) {
        database.transact(tx -> OwnerDefaultsTable.keep(tx.handle(), read));
    }

    @Override
    public Optional<CommitId> toldOn(RepositoryRef repository) {
        return read(repository, "told_on").map(CommitId::new);
    }

    @Override
    public void told(RepositoryRef repository, CommitId head) {
        write(repository, "told_on", head.value());
    }

    private Optional<String> read(RepositoryRef repository, String column) {
        return database.read(handle -> handle.createQuery(
                        "select " + column + " from policy where tenant = :tenant and repository_id = :repository")
                .bind("tenant", FindingTable.tenant(repository))
                .bind("repository", repository.id())
                .map((row, context) -> Optional.ofNullable(row.getString(1)))
                .findOne()
                .flatMap(text -> text));
    }

    private void write(RepositoryRef repository, String column, @Nullable String text) {
        database.transact(tx -> {
            tx.handle()
                    .createUpdate("insert into policy (tenant, repository_id) values (:tenant, :repository) "
                            + "on conflict do nothing")
                    .bind("tenant", FindingTable.tenant(repository))
                    .bind("repository", repository.id())
                    .execute();
            tx.handle()
                    .createUpdate("update policy set " + column
                            + " = :text where tenant = :tenant and repository_id = :repository")
                    .bind("text", text)
                    .bind("tenant", FindingTable.tenant(repository))
                    .bind("repository", repository.id())
                    .execute();
        });
    }
}
