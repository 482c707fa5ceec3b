package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.policy.PolicySource;
import dev.fixwright.remediation.CodeHost.PolicyTexts;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;

/** The last good policy files of each repository, for the time while one is broken, its owner's, and the server's own. */
public interface PolicyStore {
    static PolicyStore inDatabase(Database database) {
        return inDatabase(database, Optional.empty());
    }

    /** {@code serverWide}: what holds in every repository, whatever its own files say. */
    static PolicyStore inDatabase(Database database, Optional<PolicySource> serverWide) {
        return new JdbcPolicyStore(database, serverWide);
    }

    Optional<PolicySource> serverWide();

    PolicyTexts lastGood(RepositoryRef repository);

    /** Keeps the texts of files that were read without an error; empty where there is no file any more. */
    void keep(RepositoryRef repository, PolicyTexts texts);

    /** Where an installation's owner keeps its defaults, where the installation covers that. */
    Optional<OwnerDefaults> defaults(long installation);

    /** Notes that an installation covers a repository; one that has no defaults for others is passed over. */
    void covered(RepositoryRef repository);

    /** Notes that an installation no longer covers a repository, or any. */
    void lost(long installation);

    /** Keeps what came of reading an owner's defaults. */
    void keep(OwnerDefaults read);

    /** The head on which a broken file was last told of. */
    Optional<CommitId> toldOn(RepositoryRef repository);

    void told(RepositoryRef repository, CommitId head);
}
