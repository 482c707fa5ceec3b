package dev.fixwright.remediation;

import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.report.CommitText;
import dev.fixwright.report.PullRequestText;
import dev.fixwright.source.SourceFile;
import java.util.Optional;

/**
 * Makes the pull request of a fix, or finds the one that an interrupted run made. What is about to be proposed is kept
 * before the code host is asked.
 */
final class Proposing {
    /** How it stands with a pull request that was just opened. */
    static final String NOT_YET = "checked, not yet proved: the repository's own scan and checks have not told yet";

    private final CodeHost host;
    private final RemediationStore store;
    private final ProofStore proofs;
    private final Publication publication;

    Proposing(CodeHost host, Ledger ledger, Publication publication) {
        this.host = host;
        this.store = ledger.remediations();
        this.proofs = ledger.proofs();
        this.publication = publication;
    }

    Remediation propose(Remediation fixing, Decision.Ready ready) {
        Remediation proposing = store.save(fixing.proposing(proposed(fixing, ready)));
        PullRequest pullRequest;
        try {
            pullRequest = host.propose(proposal(proposing, ready));
        } catch (CodeHostException e) {
            if (e.reason() == Reason.REFUSED) {
                String address = ready.fix().alertAddress();
                publication.report(
                        proposing,
                        ready.madeOn().head(),
                        CheckRunText.notProposed(fixing.alert(), address, e.explanation()));
            }
            throw e;
        }
        Optional<String> notOurs = reasonAgainst(fixing, ready.fix().patchHash(), pullRequest);
        if (notOurs.isPresent()) {
            return proposing.opened(pullRequest).to(RemediationState.IN_REVIEW, notOurs.get());
        }
        Remediation opened = store.save(proposing.opened(pullRequest));
        ProofRecord record = ready.record().on(pullRequest.number(), pullRequest.head());
        Kept kept = proofs.keep(
                opened,
                pullRequest.head(),
                record,
                PullRequestText.of(ready.fix()).description(),
                false);
        boolean told = publication.report(opened, pullRequest.head(), publication.text(kept, ready.policyWarnings()));
        return opened.to(
                RemediationState.PROVING,
                told ? NOT_YET : NOT_YET + "; without a check run, because the app is not allowed to write check runs");
    }

    /** Why a pull request that stood already does not carry this fix; an earlier remediation may have opened it. */
    private Optional<String> reasonAgainst(Remediation fixing, String patchHash, PullRequest found) {
        Optional<Proposed> known = (fixing.pullRequest().isPresent()
                        ? Optional.of(fixing)
                        : store.ofPullRequest(fixing.repository(), found.number()))
                .flatMap(Remediation::proposal);
        boolean moved = known.flatMap(Proposed::pullRequest)
                .map(opened -> !opened.head().equals(found.head()))
                .orElse(false);
        boolean other =
                known.map(proposed -> !proposed.patchHash().equals(patchHash)).orElse(false);
        return moved
                ? Optional.of(Settler.handedOver(found.address()))
                : Optional.of(stillOpen(found.address())).filter(reason -> other);
    }

    static String stillOpen(String address) {
        return "pull request " + address + " is open from before; the fix of today is another, or there is none";
    }

    private static Proposed proposed(Remediation fixing, Decision.Ready ready) {
        return new Proposed(
                ready.branch().value(),
                ready.madeOn().head(),
                ready.fix().patchHash(),
                ready.files().stream().map(SourceFile::path).toList(),
                fixing.pullRequest());
    }

    private CodeHost.Proposal proposal(Remediation proposing, Decision.Ready ready) {
        CommitText commit = CommitText.of(ready.fix());
        PullRequestText text = PullRequestText.of(ready.fix());
        Optional<String> address = publication.addressOf(proofs.reserve(proposing));
        return new CodeHost.Proposal(
                proposing.repository(),
                ready.madeOn(),
                ready.branch(),
                ready.files(),
                commit.headline(),
                commit.body(),
                text.title(),
                PullRequestText.body(
                        ready.record(), text.description(), address, host.mayReport(proposing.repository())),
                ready.labels(),
                ready.draft(),
                head -> Publication.checkRun(
                        proposing, head, CheckRunText.of(ready.record().on(head), address, ready.policyWarnings())));
    }
}
