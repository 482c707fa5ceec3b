package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** The SQL of the table {@code branch_rules}. */
final class JdbcRuleStore implements RuleStore {
    private static final String OF_REPOSITORY = " where tenant = :tenant and repository_id = :repository";

    private final Database database;

    JdbcRuleStore(Database database) {
        this.database = database;
    }

    @Override
    public Optional<Kept> of(RepositoryRef repository) {
        return database.read(handle -> FindingTable.ofRepository(
                        handle.createQuery("select * from branch_rules" + OF_REPOSITORY), repository)
                .map((row, context) -> new Kept(
                        row.getString("folder"),
                        BranchRules.ofJson(row.getString("rules")),
                        row.getObject("read_at", OffsetDateTime.class).toInstant(),
                        row.getString("told")))
                .findOne());
    }

    @Override
    public void keep(RepositoryRef repository, Kept kept) {
        database.transact(tx -> {
            FindingTable.ofRepository(tx.handle().createUpdate("delete from branch_rules" + OF_REPOSITORY), repository)
                    .execute();
            FindingTable.ofRepository(
                            tx.handle()
                                    .createUpdate("insert into branch_rules (tenant, repository_id, folder, rules,"
                                            + " read_at, told) values (:tenant, :repository, :folder, :rules, :at,"
                                            + " :told)"),
                            repository)
                    .bind("folder", kept.folder())
                    .bind("rules", kept.rules().json())
                    .bind("at", kept.readAt().atOffset(ZoneOffset.UTC))
                    .bind("told", kept.told().substring(0, Math.min(kept.told().length(), 4_000)))
                    .execute();
        });
    }
}
