package dev.fixwright.remediation;

import dev.fixwright.patch.Patch;
import dev.fixwright.policy.PolicyFile;
import dev.fixwright.proof.Prover.Candidate;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ReviewHost.TheirPullRequest;
import dev.fixwright.remediation.ReviewStore.State;
import dev.fixwright.remediation.ReviewStore.TheirAlert;
import dev.fixwright.remediation.TheirFixes.Ground;
import dev.fixwright.remediation.TheirFixes.Made;
import dev.fixwright.remediation.TheirFixes.Outcome;
import dev.fixwright.report.CommitText;
import dev.fixwright.report.ProposedFix;
import dev.fixwright.report.ReviewText;
import dev.fixwright.report.ReviewText.Asking;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourceTree;
import dev.fixwright.syntax.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Commits fixes to the branch of somebody's pull request, because somebody who may write there asked for it: one commit with
 * all of them, on top of the head that they were made for. Never to a fork or to a protected branch.
 */
final class TheirCommits {
    private final Hosts hosts;
    private final Ledger ledger;
    private final PolicyInForce policies;
    private final TheirFixes fixes;
    private final Workshop workshop;

    TheirCommits(Hosts hosts, Ledger ledger, PolicyInForce policies, TheirFixes fixes, Workshop workshop) {
        this.hosts = hosts;
        this.ledger = ledger;
        this.policies = policies;
        this.fixes = fixes;
        this.workshop = workshop;
    }

    /** Commits the fixes of some alerts of a pull request, as far as there are any. May be begun again after any interruption. */
    void commit(RepositoryRef repository, long number, Set<Long> alerts, String by) {
        Optional<TheirPullRequest> pull =
                hosts.reviews().pullRequest(repository, number).filter(TheirPullRequest::open);
        Map<Long, TheirAlert> known = ledger.reviews().alerts(repository, number).stream()
                .filter(one -> alerts.contains(one.alert()))
                .collect(Collectors.toMap(TheirAlert::alert, Function.identity()));
        List<TheirAlert> asked = known.values().stream()
                .filter(one -> one.state() != State.PUSHED && one.state() != State.GONE)
                .toList();
        if (asked.isEmpty()) {
            return;
        }
        Optional<String> never = pull.isEmpty() ? Optional.of("it is not open any more") : reasonAgainst(pull.get());
        if (never.isPresent()) {
            refuse(repository, asked, never.get());
            return;
        }
        // A run that was interrupted may have moved the head itself: the same is made again on the commit that it began
        // with.
        CommitId base = asked.stream()
                .filter(one -> one.state() == State.PUSHING)
                .flatMap(one -> one.commit().stream())
                .findFirst()
                .orElse(pull.get().head());
        PolicyFile policy = policies.of(repository, pull.get().policies());
        commit(new Ground(repository, pull.get(), base, policy, true), asked, by);
    }

    private static Optional<String> reasonAgainst(TheirPullRequest pull) {
        Asking asking = Reviewer.asking(pull);
        return asking == Asking.POSSIBLE
                ? Optional.empty()
                : Optional.of(
                        asking == Asking.FORK
                                ? "its branch is in a fork, which Fixwright does not write to"
                                : "its branch " + pull.branch() + " is protected");
    }

    private void commit(Ground ground, List<TheirAlert> asked, String by) {
        Set<Long> numbers = asked.stream().map(TheirAlert::alert).collect(Collectors.toSet());
        List<LiveAlert> open = hosts.reviews().openAlerts(ground.repository(), ground.pull()).stream()
                .filter(alert -> numbers.contains(alert.number()))
                .toList();
        Made made = fixes.make(ground, open);
        List<Decision.Ready> ready = new ArrayList<>();
        List<TheirAlert> refused = new ArrayList<>();
        for (TheirAlert one : asked) {
            Optional<Outcome> outcome = made.outcomes().stream()
                    .filter(found -> found.alert().number() == one.alert())
                    .findFirst();
            outcome.flatMap(Outcome::fix)
                    .ifPresentOrElse(
                            ready::add,
                            () -> refused.add(one.in(
                                    State.REFUSED,
                                    outcome.map(Outcome::reason).orElse("it is not open there any more"),
                                    Optional.empty())));
        }
        ledger.reviews().keep(ground.repository(), refused);
        if (!ready.isEmpty()) {
            push(ground, asked, ready, made.tree(), by);
        }
    }

    private void push(Ground ground, List<TheirAlert> asked, List<Decision.Ready> ready, SourceTree tree, String by) {
        List<ProposedFix> together = new ArrayList<>();
        Patch patch = new Patch(List.of());
        List<Long> later = new ArrayList<>();
        for (Decision.Ready one : ready) {
            Patch own = one.fix().fix().patch();
            List<ProposedFix> more = new ArrayList<>(together);
            more.add(one.fix());
            if (patch.fitsWith(own) && holds(ground, more, patch.and(own), tree)) {
                patch = patch.and(own);
                together.add(one.fix());
            } else {
                later.add(one.fix().finding().alert().orElse(0L));
            }
        }
        RepositoryRef repository = ground.repository();
        refuse(
                repository,
                asked.stream().filter(one -> later.contains(one.alert())).toList(),
                "it does not go together with another of these fixes; ask for it again after the next scan");
        Set<Long> pushed =
                together.stream().flatMap(fix -> fix.finding().alert().stream()).collect(Collectors.toSet());
        List<TheirAlert> pushing = asked.stream()
                .filter(one -> pushed.contains(one.alert()))
                .map(one -> one.in(State.PUSHING, "", Optional.of(ground.commit())))
                .toList();
        ledger.reviews().keep(repository, pushing);
        write(ground, pushing, together, patch, tree, by);
    }

    /** Several fixes are checked once more as the one change that they are. */
    private boolean holds(Ground ground, List<ProposedFix> together, Patch patch, SourceTree tree) {
        List<Candidate> candidates = together.stream()
                .map(fix -> new Candidate(fix.finding(), fix.fix()))
                .toList();
        return together.size() == 1
                || workshop
                        .under(ground.policy().policy())
                        .prover()
                        .check(candidates, patch, new Project(tree))
                        .stream()
                        .allMatch(proof -> proof.holds());
    }

    private void write(
            Ground ground,
            List<TheirAlert> pushing,
            List<ProposedFix> together,
            Patch patch,
            SourceTree tree,
            String by) {
        RepositoryRef repository = ground.repository();
        long number = ground.pull().number();
        Optional<LivePullRequest> live = hosts.proof().pullRequest(repository, number);
        if (live.flatMap(LivePullRequest::branchId).isEmpty()) {
            refuse(repository, pushing, "its branch is gone, or in a fork");
            return;
        }
        CommitText text = CommitText.of(together, by);
        CommitId commit;
        try {
            commit = hosts.proof()
                    .amend(
                            repository,
                            live.orElseThrow().at(ground.commit()),
                            patch.applyTo(tree),
                            List.of(),
                            text.headline(),
                            text.body());
        } catch (CodeHostException e) {
            if (e.reason() == Reason.REFUSED || e.reason() == Reason.FORBIDDEN || e.reason() == Reason.BASE_MOVED) {
                refuse(
                        repository,
                        pushing,
                        e.reason() == Reason.BASE_MOVED
                                ? "somebody pushed to it meanwhile; ask again"
                                : e.explanation());
                return;
            }
            throw e;
        }
        ledger.reviews()
                .keep(
                        repository,
                        pushing.stream()
                                .map(one -> one.in(State.PUSHED, "", Optional.of(commit)))
                                .toList());
        Reviewer.report(hosts.code(), repository, number, commit, ReviewText.committed(together));
    }

    private void refuse(RepositoryRef repository, List<TheirAlert> alerts, String reason) {
        ledger.reviews()
                .keep(
                        repository,
                        alerts.stream()
                                .map(one -> one.in(State.REFUSED, reason, Optional.empty()))
                                .toList());
    }
}
