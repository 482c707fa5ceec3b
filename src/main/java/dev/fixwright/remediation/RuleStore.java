package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.RepositoryRef;
import java.time.Instant;
import java.util.Optional;

/** The rules for the fix branches of each repository, as they were read last, so that not every fix has to ask for them. */
public interface RuleStore {
    static RuleStore inDatabase(Database database) {
        return new JdbcRuleStore(database);
    }

    /**
     * Rules as they were read.
     *
     * @param folder what the names of the branches begin with that they are for
     * @param told what people were told of them last; empty for nothing
     */
    record Kept(String folder, BranchRules rules, Instant readAt, String told) {}

    Optional<Kept> of(RepositoryRef repository);

    /** Keeps what was read now, in place of what was read before. */
    void keep(RepositoryRef repository, Kept kept);
}
