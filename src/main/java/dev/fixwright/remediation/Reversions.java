package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.report.RevertText;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Merged fixes that are taken back: proposes that where somebody asks for it, and notes it whichever way it shows. What was
 * taken back is not proposed again unasked.
 */
public final class Reversions {
    private final Hosts hosts;
    private final Ledger ledger;
    private final Proving proving;
    private final Preview preview;

    Reversions(Hosts hosts, Ledger ledger, Proving proving, Preview preview) {
        this.hosts = hosts;
        this.ledger = ledger;
        this.proving = proving;
        this.preview = preview;
    }

    /**
     * What came of asking for it.
     *
     * @param proposed whether there is a pull request that takes the fix back, of now or from before
     * @param told its address, or why there is none
     */
    public record Answer(boolean proposed, String told) {}

    /** Proposes to take the fix of a merged pull request back, once. */
    public Answer propose(RepositoryRef repository, long number, String by) {
        RemediationStore store = ledger.remediations();
        if (store.ofPullRequest(repository, number).isEmpty()) {
            return new Answer(false, "this pull request is none of Fixwright's fixes");
        }
        // That it was merged may not have been told yet.
        proving.settle(repository, number);
        Remediation fix = store.ofPullRequest(repository, number).orElseThrow();
        if (fix.state() == RemediationState.REVERTED) {
            return new Answer(false, "this fix was taken back already");
        }
        if (!isMerged(store, fix)) {
            return new Answer(
                    false,
                    "this pull request is not merged, so there is nothing to take back"
                            + (fix.state().isProposed() ? "; `cancel` closes it" : ""));
        }
        return hosts.proof()
                .revertOf(repository, number)
                .map(found -> standing(fix, found))
                .orElseGet(() -> open(fix, number, by));
    }

    private Answer standing(Remediation fix, PullRequest found) {
        if (found.state() == PullRequest.State.MERGED) {
            revert(fix, "pull request " + found.address());
            return new Answer(false, "this fix was taken back already with " + found.address());
        }
        return new Answer(true, found.address());
    }

    private Answer open(Remediation fix, long number, String by) {
        RepositoryRef repository = fix.repository();
        Optional<LivePullRequest> live = hosts.proof().pullRequest(repository, number);
        if (live.isEmpty()) {
            return new Answer(false, "GitHub has no such pull request any more");
        }
        RevertText text = RevertText.of(
                repository.fullName(),
                number,
                fix.isHandedIn() ? OptionalLong.empty() : OptionalLong.of(fix.alert()),
                ledger.remediations().name(repository, fix.alert()),
                ledger.remediations().weakness(repository, fix.alert()).flatMap(preview::weakness),
                by);
        InverseFix.Outcome outcome = hosts.proof()
                .revert(repository, live.get(), text.title(), text.body())
                .map(opened -> new InverseFix.Outcome(Optional.of(opened), ""))
                .orElseGet(() -> new InverseFix(hosts).propose(fix, ledger.paths(fix), live.get(), text));
        return outcome.opened()
                .map(opened -> new Answer(true, opened.address()))
                .orElseGet(() -> new Answer(false, outcome.problem()));
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

    /** With all whose fixes were in the same pull request. */
    private void revert(Remediation remediation, String by) {
        RemediationStore store = ledger.remediations();
        String why = "its fix was merged and taken back by " + by;
        ledger.group(remediation).stream()
                .filter(member -> isMerged(store, member))
                .forEach(member -> Remediator.log(store.save(member.to(RemediationState.REVERTED, why))));
    }

    private static boolean isMerged(RemediationStore store, Remediation remediation) {
        return remediation.state() == RemediationState.MERGED
                || (remediation.state() == RemediationState.FIXED && store.wasMerged(remediation));
    }

    /** The remediation of the same alert whose fix was this very one, merged, and taken back: the alert is there again. */
    static Optional<Remediation> ofSamePatch(
            RemediationStore store, RepositoryRef repository, long alert, String patchHash) {
        return store.withPatch(repository, alert, patchHash).stream()
                .filter(earlier -> earlier.state() == RemediationState.REVERTED || isMerged(store, earlier))
                .findFirst()
                .map(earlier -> noted(store, earlier));
    }

    private static Remediation noted(RemediationStore store, Remediation earlier) {
        if (earlier.state() == RemediationState.REVERTED) {
            return earlier;
        }
        Remediation reverted = store.save(earlier.to(RemediationState.REVERTED, Settler.takenBack(address(earlier))));
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
