package dev.fixwright.remediation;

import dev.fixwright.database.Database;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.Seal;
import dev.fixwright.repository.CommitId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** The proofs of remediations: one for each head of a pull request, signed anew with whatever is learned. */
public interface ProofStore {
    static ProofStore inDatabase(Database database, Seal seal, InstantSource clock) {
        return new JdbcProofStore(database, seal, clock);
    }

    /**
     * A proof as it is kept.
     *
     * @param id its address: nobody can guess it, and it never changes
     * @param description what the pull request says besides the proof
     * @param givenUp whether the fix is: what closes its pull request then is no person, and its fixer is not asked again
     * @param since when this head was first known
     * @param envelope the record, signed: JSON text
     */
    record Kept(
            String id,
            CommitId head,
            ProofRecord record,
            String description,
            boolean givenUp,
            String envelope,
            Instant since) {}

    /**
     * The id of the proof of the next head that a remediation gets, made before there is such a head, so that the pull
     * request may name it from the start. The same one until that head is kept.
     */
    String reserve(Remediation remediation);

    /** Keeps what is known about one head, in place of what was known before. */
    Kept keep(Remediation remediation, CommitId head, ProofRecord record, String description, boolean givenUp);

    /** The proof of a head. */
    Optional<Kept> of(Remediation remediation, CommitId head);

    /** Every proof of a remediation, the latest first. */
    List<Kept> all(Remediation remediation);

    Optional<Kept> byId(String id);
}
