package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.proof.KeySet;
import dev.fixwright.proof.ProofKey;
import java.time.InstantSource;

/** The keys that sign proofs: shared by all nodes of an installation, made when there is none yet. */
public interface ProofKeys {
    static ProofKeys inDatabase(Database database, InstantSource clock) {
        return new JdbcProofKeys(database, clock);
    }

    /** The one that signs from now on. */
    ProofKey current();

    /** What every proof of this installation can be checked with: the current key and those before it. */
    KeySet all();
}
