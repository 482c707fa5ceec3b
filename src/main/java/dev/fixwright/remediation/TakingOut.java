package dev.fixwright.remediation;

import dev.fixwright.proof.ProofLevel;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;

/** Takes fixes out of pull requests that have those of other alerts: somebody asked for it, or their alerts have ended. */
final class TakingOut {
    private final ProofHost host;
    private final Ledger ledger;
    private final WaitingAlerts waiting;

    TakingOut(ProofHost host, Ledger ledger, WaitingAlerts waiting) {
        this.host = host;
        this.ledger = ledger;
        this.waiting = waiting;
    }

    /** Whether the pull request of a remediation proposes the fixes of other alerts, too. */
    boolean isAmongOthers(Remediation remediation) {
        return ledger.group(remediation).stream()
                .anyMatch(other ->
                        other.alert() != remediation.alert() && other.state().isProposed());
    }

    /** Answers why that is not done. Leaves the only fix of a pull request where it is. */
    Optional<String> out(RepositoryRef repository, long pullRequest, long alert, String why) {
        Optional<Remediation> found = ledger.remediations().group(repository, pullRequest).stream()
                .filter(member -> member.alert() == alert)
                .findFirst();
        if (found.isEmpty()) {
            return Optional.of(
                    "this pull request has no fix of " + ledger.remediations().name(repository, alert));
        }
        Remediation member = found.get();
        if (!member.state().isProposed()) {
            return member.reason().equals(why)
                    ? Optional.empty()
                    : Optional.of("its fix is not proposed here any more: " + member.why());
        }
        Optional<String> problem = problem(member, host.pullRequest(repository, pullRequest));
        if (problem.isEmpty() && isAmongOthers(member)) {
            takeOut(member, RemediationState.CANCELLED, why);
        }
        return problem;
    }

    /**
     * The work on an alert is over: its fix leaves a pull request that has those of others, unless somebody else pushed
     * there. Answers whether that was all there is to do.
     */
    boolean ended(Remediation member, RemediationState state, String why) {
        boolean leaves = member.state().isProposed()
                && isAmongOthers(member)
                && member.pullRequest()
                        .filter(opened -> problem(member, host.pullRequest(member.repository(), opened.number()))
                                .isEmpty())
                        .isPresent();
        if (leaves) {
            takeOut(member, state, why);
        }
        return leaves;
    }

    private static Optional<String> problem(Remediation member, Optional<LivePullRequest> live) {
        if (live.filter(it -> it.pullRequest().state() == PullRequest.State.OPEN)
                .isEmpty()) {
            return Optional.of("this pull request is not open any more");
        }
        return Settler.isOurs(member, live.get())
                ? Optional.empty()
                : Optional.of("somebody else pushed to this branch, and it is theirs now: take the commit out there, or"
                        + " `recreate --force` makes the fixes in another pull request");
    }

    private void takeOut(Remediation member, RemediationState state, String why) {
        OpenedPullRequest opened = member.pullRequest().orElseThrow();
        Optional<Kept> kept = ledger.proofs().of(member, opened.head());
        kept.ifPresent(one -> ledger.proofs()
                .keep(
                        member,
                        opened.head(),
                        one.record()
                                .saying(ProofLevel.UNVERIFIED, why, one.record().at()),
                        one.description(),
                        true));
        ledger.move(member, state, why);
        waiting.settlePullRequest(member.repository(), opened.number());
    }
}
