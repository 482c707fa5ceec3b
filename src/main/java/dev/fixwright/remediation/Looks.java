package dev.fixwright.remediation;

import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import dev.fixwright.fix.Fixers;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.remediation.CodeHost.LiveAlert;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHost.Snapshot;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.RepositoryRef;
import java.util.Optional;
import java.util.Set;

/** Looks at alerts and their repositories as they stand: what kind of problem it is, and what there is of a fix already. */
final class Looks {
    private final CodeHost host;
    private final Fixers fixers;
    private final RemediationStore store;
    private final PolicyInForce policies;

    Looks(CodeHost host, Fixers fixers, RemediationStore store, PolicyInForce policies) {
        this.host = host;
        this.fixers = fixers;
        this.store = store;
        this.policies = policies;
    }

    /** The weakness that an alert reports, where there are fixers for it. */
    Optional<Weakness> weakness(LiveAlert alert) {
        return AlertFinding.reasonToRefuse(alert).isPresent()
                ? Optional.empty()
                : fixers.catalogue().weaknessOf(AlertFinding.of(alert));
    }

    /** What people call a weakness. */
    String title(String weakness) {
        return fixers.catalogue().entries().stream()
                .map(Catalogue.Entry::weakness)
                .filter(known -> known.id().equals(weakness))
                .map(Weakness::title)
                .findFirst()
                .orElse(weakness);
    }

    /** Why nothing can be done about an alert, as far as that is known without a look at the code. */
    Optional<String> reasonToRefuse(LiveAlert alert, Optional<Weakness> weakness) {
        return AlertFinding.reasonToRefuse(alert)
                .or(() -> weakness.isEmpty()
                        ? Optional.of("no fixer for rule " + alert.rule() + " yet")
                        : Optional.empty());
    }

    /** Looks at an alert that there is no {@linkplain #reasonToRefuse reason to refuse}. */
    Look look(RepositoryRef repository, LiveAlert alert, Weakness weakness, Set<String> refuted, boolean asked) {
        PolicyFile policyFile = policies.lastKnown(repository);
        for (int round = 1; ; ) {
            Finding finding = AlertFinding.of(alert);
            BranchName branch = branch(policyFile, alert, weakness, round);
            Snapshot snapshot = host.snapshot(repository, branch, finding.path(), alert.commit());
            policyFile = policies.of(repository, snapshot);
            if (!branch(policyFile, alert, weakness, round).equals(branch)) {
                continue;
            }
            if (!snapshot.fixPullRequest()
                    .map(found -> isOfAnEarlierRound(repository, found, asked))
                    .orElse(false)) {
                return new Look(repository, alert, finding, weakness, branch, snapshot, policyFile, refuted, asked);
            }
            round++;
        }
    }

    /** Whether the alert was gone once, with the pull request or without it: if it is back, that needs another fix. */
    private boolean isOfAnEarlierRound(RepositoryRef repository, PullRequest pullRequest, boolean asked) {
        return pullRequest.state() != PullRequest.State.OPEN
                && store.ofPullRequest(repository, pullRequest.number())
                        .map(earlier -> leavesRoom(earlier, pullRequest, asked))
                        .orElse(false);
    }

    private static boolean leavesRoom(Remediation earlier, PullRequest pullRequest, boolean asked) {
        boolean ended = !earlier.state().isLive();
        return earlier.state() == RemediationState.SUPERSEDED
                || earlier.reason().startsWith(Reasons.NEGLECTED)
                || (asked && ended)
                || (pullRequest.state() == PullRequest.State.MERGED && ended);
    }

    /** An alert that comes back after its fix was merged gets a branch of its own. */
    private static BranchName branch(PolicyFile policy, LiveAlert alert, Weakness weakness, int round) {
        BranchName first =
                BranchName.forAlert(policy.policy().pullRequests().branchPrefix(), alert.number(), weakness.id());
        return round == 1 ? first : new BranchName(first + "-" + round);
    }
}
