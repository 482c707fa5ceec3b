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

    /** Why a fix is not proposed: it was merged for the same alert once, and somebody took it back. */
    static Optional<String> ofSamePatch(RemediationStore store, Remediation fixing, String patchHash) {
        return store.withPatch(fixing, patchHash).stream()
                .filter(earlier -> earlier.state() == RemediationState.REVERTED || isMerged(store, earlier))
                .findFirst()
                .map(earlier -> {
                    String address = earlier.pullRequest()
                            .map(opened -> opened.address())
                            .orElse("an earlier pull request");
                    if (earlier.state() != RemediationState.REVERTED) {
                        Remediator.log(store.save(earlier.to(
                                RemediationState.REVERTED,
                                "its fix was merged and taken back: the alert came back, and the very same fix would"
                                        + " end it again")));
                    }
                    return Reasons.TAKEN_BACK + ": it was merged with " + address
                            + ", and the code is as it was before; it is not proposed again unasked";
                });
    }
}
