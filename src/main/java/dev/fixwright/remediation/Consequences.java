package dev.fixwright.remediation;

import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.ProofHost.Conclusion;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.report.PullRequestText;
import dev.fixwright.repository.CommitId;
import java.util.List;

/**
 * Does what follows from a verdict. The proof is kept first, then shown, and only then the remediation goes by it: as long
 * as that still stands where it stood, a run that was interrupted shows the proof again.
 */
final class Consequences {
    private final Ledger ledger;
    private final Publication publication;

    Consequences(Ledger ledger, Publication publication) {
        this.ledger = ledger;
        this.publication = publication;
    }

    /** Shows what is known now, and makes it the turn of people where nothing more is waited for. */
    void show(Remediation remediation, LivePullRequest live, Kept before, ProofRecord record, Conclusion conclusion) {
        RemediationState next = conclusion == Conclusion.READY ? RemediationState.IN_REVIEW : remediation.state();
        Remediation shown = remediation.to(next, record.level().word() + ": " + record.verdict());
        if (conclusion == Conclusion.NONE && shown.reason().equals(remediation.reason())) {
            return;
        }
        Kept kept = ledger.proofs().keep(remediation, live.head(), record, before.description(), false);
        publication.publish(remediation, live, kept, conclusion);
        ledger.move(remediation, next, shown.reason());
    }

    /** Closes a pull request that the evidence speaks against. */
    void withdraw(Remediation remediation, LivePullRequest live, Kept before, ProofRecord record) {
        ProofRecord against = record.saying(ProofLevel.UNVERIFIED, record.verdict(), record.at());
        Kept kept = ledger.proofs().keep(remediation, live.head(), against, before.description(), true);
        publication.publish(remediation, live, kept, Conclusion.CLOSED);
        ledger.move(remediation, RemediationState.DECLINED, withdrawn(against));
    }

    /** The pull request carries another fix: its proof begins from the start. */
    void begin(Remediation remediation, LivePullRequest live, Decision.Ready ready, String reason) {
        ProofRecord record = ready.record().on(live.pullRequest().number(), live.head());
        List<ProofRecord> earlier = ledger.proofs().all(remediation).stream()
                .filter(Kept::givenUp)
                .map(Kept::record)
                .toList();
        String description = PullRequestText.of(ready.fix(), earlier)
                .askedBy(ledger.remediations()
                        .wished(remediation.repository(), remediation.alert())
                        .askedBy()
                        .stream()
                        .toList())
                .description();
        Kept kept = ledger.proofs().keep(remediation, live.head(), record, description, false);
        publication.publish(remediation, live, kept, Conclusion.NONE);
        ledger.remediations()
                .save(remediation.opened(live.pullRequest()).to(RemediationState.PROVING, reason));
    }

    /** Says in the check run that a fix conflicts with the default branch, and why it was not made anew there. */
    void conflicts(Remediation remediation, LivePullRequest live, String why) {
        String reason = Reasons.CONFLICT + " " + live.defaultBranch() + ", and " + why;
        if (remediation.reason().equals(reason)) {
            return;
        }
        ledger.proofs()
                .of(remediation, live.head())
                .ifPresent(kept -> publication.report(
                        remediation, live.head(), publication.text(remediation, live.head(), List.of()).conflicting(reason)));
        ledger.move(remediation, remediation.state(), reason);
    }

    static boolean isInConflict(Remediation remediation) {
        return remediation.reason().startsWith(Reasons.CONFLICT);
    }

    /** Somebody made it so that the fix can be merged again: its check run says nothing else any more. */
    void conflictOver(Remediation remediation) {
        CommitId head = remediation.pullRequest().orElseThrow().head();
        ledger.proofs().of(remediation, head).ifPresent(kept -> {
            publication.report(remediation, head, publication.text(remediation, head, List.of()));
            ledger.move(
                    remediation,
                    remediation.state(),
                    kept.record().level().word() + ": " + kept.record().verdict());
        });
    }

    static String withdrawn(ProofRecord record) {
        return "the fix was withdrawn: " + record.verdict();
    }

    /** Says what is waited for. */
    void wait(Remediation remediation, String line) {
        if (remediation.state() == RemediationState.PROVING && !isInConflict(remediation)) {
            ledger.move(remediation, RemediationState.PROVING, "not yet proved: " + line);
        }
    }
}
