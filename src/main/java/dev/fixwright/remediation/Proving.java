package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.repository.RepositoryRef;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Takes a pull request from draft to proved, by what the repository's own scanner and checks say at this moment. May be
 * asked as often as one likes: it goes by what stands, whatever made it look.
 */
public final class Proving {
    private final ProofHost host;
    private final Ledger ledger;
    private final PolicyInForce policies;
    private final Settler settler;
    private final NextAttempt nextAttempt;
    private final Judge judge;

    Proving(
            ProofHost host,
            Ledger ledger,
            PolicyInForce policies,
            Settler settler,
            NextAttempt nextAttempt,
            Judge judge) {
        this.host = host;
        this.ledger = ledger;
        this.policies = policies;
        this.settler = settler;
        this.nextAttempt = nextAttempt;
        this.judge = judge;
    }

    /** A scan or a check has told something about a pull request. What is proved already is not asked about again. */
    public void weigh(RepositoryRef repository, long number) {
        proposed(repository, number)
                .filter(remediation -> !members(remediation).stream().allMatch(ledger::isShownAsProved))
                .ifPresent(remediation -> look(remediation, false));
    }

    /** Something spoke against a pull request: even one that is proved is asked about again. */
    public void doubt(RepositoryRef repository, long number) {
        proposed(repository, number).ifPresent(remediation -> look(remediation, true));
    }

    /** Somebody merged or closed a pull request, or pushed to it. One that is not Fixwright's own is left alone. */
    public void settle(RepositoryRef repository, long number) {
        proposed(repository, number).ifPresent(remediation -> look(remediation, false));
    }

    private Optional<Remediation> proposed(RepositoryRef repository, long number) {
        return ledger.remediations()
                .ofPullRequest(repository, number)
                .filter(remediation -> remediation.state().isProposed());
    }

    /** Since when and until when evidence is waited for. */
    record Awaited(Instant opened, Instant until) {}

    /** Whether the evidence for a pull request is still awaited. */
    Optional<Awaited> awaited(RepositoryRef repository, long number) {
        return ledger.remediations()
                .ofPullRequest(repository, number)
                .filter(remediation -> remediation.state() == RemediationState.PROVING)
                .flatMap(remediation ->
                        begun(remediation).map(begun -> new Awaited(begun, begun.plus(patience(repository)))));
    }

    private Optional<Instant> begun(Remediation remediation) {
        return remediation
                .pullRequest()
                .flatMap(opened -> ledger.proofs().of(remediation, opened.head()))
                .map(Kept::since)
                .or(() -> ledger.remediations().openedAt(remediation));
    }

    private Duration patience(RepositoryRef repository) {
        return policies.lastKnown(repository).policy().verification().patience();
    }

    private void look(Remediation remediation, boolean again) {
        OpenedPullRequest opened = remediation.pullRequest().orElseThrow();
        boolean asksOwners = policies.lastKnown(remediation.repository())
                .policy()
                .pullRequests()
                .reviewersFromCodeowners();
        host.pullRequest(remediation.repository(), opened.number())
                .map(live -> asksOwners ? live : live.withoutOwners())
                .ifPresentOrElse(
                        live -> look(remediation, opened, live, again),
                        () -> members(remediation).forEach(settler::lost));
    }

    private void look(Remediation remediation, OpenedPullRequest opened, LivePullRequest live, boolean again) {
        List<Remediation> members = members(remediation);
        if (live.pullRequest().state() != PullRequest.State.OPEN) {
            members.forEach(member -> settler.settle(member, live));
        } else if (nextAttempt.isUnderWay(remediation)) {
            nextAttempt.goOn(remediation, live);
        } else if (!live.head().equals(opened.head())) {
            settler.handOver(members, live);
        } else if (again || !members.stream().allMatch(ledger::isShownAsProved)) {
            List<Consequences.Told> standing = members.stream()
                    .flatMap(member ->
                            ledger
                                    .proofs()
                                    .of(member, live.head())
                                    .map(kept -> new Consequences.Told(member, kept))
                                    .stream())
                    .toList();
            if (!standing.isEmpty()) {
                judge.judge(standing, live);
            }
        }
    }

    /** Those whose fixes the same pull request proposes, in the order of their alerts. */
    private List<Remediation> members(Remediation remediation) {
        return ledger.group(remediation).stream()
                .filter(member -> member.state().isProposed())
                .toList();
    }
}
