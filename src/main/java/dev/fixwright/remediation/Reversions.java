package dev.fixwright.remediation;

import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;

/** Notes that merged fixes were taken back, whichever way it shows. What was taken back is not proposed again unasked. */
final class Reversions {
    private final Ledger ledger;
    private final Proving proving;

    Reversions(Ledger ledger, Proving proving) {
        this.ledger = ledger;
        this.proving = proving;
    }

    /** Another pull request, or a commit on the default branch, says that it takes a pull request back. */
    void ofPullRequest(RepositoryRef repository, long number, String by) {
        // That it was merged may not have been told yet.
        proving.settle(repository, number);
        ledger.remediations().ofPullRequest(repository, number).ifPresent(remediation -> revert(remediation, by));
    }

    /** A commit on the default branch says that it takes a commit back. */
    void ofCommit(RepositoryRef repository, CommitId commit, String by) {
        ledger.remediations()
                .ofCommit(repository, commit)
                .flatMap(Remediation::pullRequest)
                .ifPresent(opened -> ofPullRequest(repository, opened.number(), by));
    }

    private void revert(Remediation remediation, String by) {
        if (isMerged(ledger.remediations(), remediation)) {
            Remediator.log(ledger.remediations()
                    .save(remediation.to(RemediationState.REVERTED, "its fix was merged and taken back by " + by)));
        }
    }

    private static boolean isMerged(RemediationStore store, Remediation remediation) {
        return remediation.state() == RemediationState.MERGED
                || (remediation.state() == RemediationState.FIXED && store.wasMerged(remediation));
    }

    /** The remediation of the same alert whose fix was this very one, merged, and taken back: the alert is there again. */
    static Optional<Remediation> ofSamePatch(RemediationStore store, Remediation now, String patchHash) {
        return store.withPatch(now.repository(), now.alert(), patchHash).stream()
                .filter(earlier -> earlier.state() == RemediationState.REVERTED || isMerged(store, earlier))
                .findFirst()
                .map(earlier -> noted(store, earlier));
    }

    private static Remediation noted(RemediationStore store, Remediation earlier) {
        if (earlier.state() == RemediationState.REVERTED) {
            return earlier;
        }
        Remediation reverted =
                store.save(earlier.to(RemediationState.REVERTED, Settler.takenBack(address(earlier))));
        Remediator.log(reverted);
        return reverted;
    }

    /** Why the same fix is not proposed another time. */
    static String notAgain(Remediation reverted) {
        return Reasons.TAKEN_BACK + ": it was merged with " + address(reverted)
                + ", and the code is as it was before; it is not proposed again unasked";
    }

    private static String address(Remediation remediation) {
        return remediation.pullRequest().map(opened -> opened.address()).orElse("an earlier pull request");
    }
}
