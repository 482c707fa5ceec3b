package dev.fixwright.remediation;

import dev.fixwright.finding.Catalogue;
import dev.fixwright.finding.Finding;
import dev.fixwright.finding.Weakness;
import dev.fixwright.fix.Fixers;
import dev.fixwright.policy.Grouping;
import dev.fixwright.policy.Policy;
import dev.fixwright.policy.PolicyFile;
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
                        ? Optional.of("no fixer for rule " + alert.rule().id() + " yet")
                        : Optional.empty());
    }

    /** Looks at an alert that there is no {@linkplain #reasonToRefuse reason to refuse}. */
    Look look(RepositoryRef repository, LiveAlert alert, Weakness weakness, Set<String> refuted, boolean asked) {
        Finding finding = AlertFinding.of(alert);
        PolicyFile policyFile = policies.lastKnown(repository);
        Optional<BranchName> own = ownBranch(repository, alert);
        Optional<BranchName> wished =
                store.wished(repository, alert.number()).branch().map(BranchName::new);
        for (int round = 1; ; ) {
            int number = round;
            BranchName branch = own.or(() -> wished.map(name -> name.round(number)))
                    .orElse(branch(repository, policyFile, alert, weakness, round));
            Snapshot snapshot = host.snapshot(repository, branch, finding.path(), alert.commit());
            policyFile = policies.of(repository, snapshot);
            if (own.isEmpty() && wished.isPresent() && isOthers(repository, alert, snapshot, branch)) {
                round++;
                continue;
            }
            if (own.isEmpty()
                    && wished.isEmpty()
                    && !branch(repository, policyFile, alert, weakness, round).equals(branch)) {
                continue;
            }
            boolean grouped = grouping(policyFile.policy(), alert) != Grouping.ALERT && own.isEmpty();
            if (!snapshot.fixPullRequest()
                    .map(found -> isOfAnEarlierRound(repository, found, grouped, asked))
                    .orElse(false)) {
                return new Look(repository, alert, finding, weakness, branch, snapshot, policyFile, refuted, asked);
            }
            round += own.isEmpty() ? 1 : 0;
            own = Optional.empty();
        }
    }

    /** The same of another alert for which the same branch is meant; empty where nothing can be done about it. */
    Optional<Look> beside(Look look, LiveAlert alert) {
        Optional<Weakness> weakness = weakness(alert);
        if (weakness.isEmpty()) {
            return Optional.empty();
        }
        Finding finding = AlertFinding.of(alert);
        boolean sameFile = finding.path().equals(look.finding().path())
                && alert.commit().equals(look.alert().commit());
        Snapshot snapshot = sameFile
                ? look.snapshot()
                : host.snapshot(look.repository(), look.branch(), finding.path(), alert.commit());
        if (!snapshot.head().equals(look.snapshot().head())) {
            throw new CodeHostException(
                    CodeHostException.Reason.BASE_MOVED,
                    "the default branch moved on while the alerts of a group were looked at",
                    Optional.empty());
        }
        return Optional.of(new Look(
                look.repository(),
                alert,
                finding,
                weakness.get(),
                look.branch(),
                snapshot,
                look.policyFile(),
                Set.of(),
                store.isAsked(look.repository(), alert.number())));
    }

    /** A finding that was handed in has a pull request of its own: it is proved otherwise than alerts are. */
    static Grouping grouping(Policy policy, LiveAlert alert) {
        return alert.handedIn().isPresent() ? Grouping.ALERT : policy.grouping();
    }

    /** The branch that a fix is being proposed on. */
    private Optional<BranchName> ownBranch(RepositoryRef repository, LiveAlert alert) {
        return store.newest(repository, alert.number())
                .filter(remediation -> remediation.state().isLive())
                .flatMap(Remediation::proposal)
                .map(proposed -> new BranchName(proposed.branch()));
    }

    /**
     * Whether a branch that somebody wished for is there for another purpose. The default branch, or one that is merely
     * behind it, would be moved as if it were an unfinished one of ours.
     */
    private boolean isOthers(RepositoryRef repository, LiveAlert alert, Snapshot snapshot, BranchName branch) {
        boolean ofThis = snapshot.fixPullRequest().stream()
                .flatMap(found -> store.group(repository, found.number()).stream())
                .anyMatch(known -> known.alert() == alert.number());
        boolean taken = snapshot.fixBranchHead().isPresent()
                || snapshot.fixPullRequest().isPresent();
        return branch.value().equals(snapshot.defaultBranch()) || (taken && !ofThis);
    }

    /**
     * Whether the alert was gone once, with the pull request or without it: if it is back, that needs another fix. What an
     * ended pull request of a group was for is not known from its branch.
     */
    private boolean isOfAnEarlierRound(
            RepositoryRef repository, PullRequest pullRequest, boolean grouped, boolean asked) {
        if (grouped) {
            return pullRequest.state() != PullRequest.State.OPEN;
        }
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

    /** An alert that comes back after its fix was merged gets a branch of its own; so does each group. */
    private BranchName branch(
            RepositoryRef repository, PolicyFile file, LiveAlert alert, Weakness weakness, int round) {
        String prefix = file.policy().pullRequests().branchPrefix();
        if (alert.handedIn().isPresent()) {
            return BranchName.forFinding(prefix, alert.handedIn().get().id(), weakness.id())
                    .round(round);
        }
        if (file.policy().grouping() == Grouping.ALERT) {
            return BranchName.forAlert(prefix, alert.number(), weakness.id()).round(round);
        }
        BranchName first = GroupKey.of(file.policy().grouping(), alert).branch(prefix);
        return first.round(store.branches(repository, first) + round);
    }
}
