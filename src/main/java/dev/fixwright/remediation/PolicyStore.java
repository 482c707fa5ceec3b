package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;

/** The last good policy file of each repository, for the time while the file is broken. */
public interface PolicyStore {
    static PolicyStore inDatabase(Database database) {
        return new JdbcPolicyStore(database);
    }

    Optional<String> lastGood(RepositoryRef repository);

    /** Keeps the text of a file that was read without an error; empty where the repository has no file any more. */
    void keep(RepositoryRef repository, Optional<String> text);

    /** The head on which the broken file was last told of. */
    Optional<CommitId> toldOn(RepositoryRef repository);

    void told(RepositoryRef repository, CommitId head);
}
