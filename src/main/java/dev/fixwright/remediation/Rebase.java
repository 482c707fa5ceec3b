package dev.fixwright.remediation;

import dev.fixwright.policy.PullRequestRules.RebaseWhen;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofHost.Merging;
import dev.fixwright.remediation.ProofHost.Replacement;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.repository.RepositoryRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Makes a fix anew on the head of the default branch that it conflicts with, and puts it in the place of the old one in the
 * same pull request. The branch is moved only while it is at the commit that Fixwright put there. What is about to be
 * pushed is kept before it is: a run that is interrupted knows its own commit again.
 */
final class Rebase {
    private final Hosts hosts;
    private final Ledger ledger;
    private final Decider decider;
    private final Settler settler;
    private final Consequences consequences;
    private final WaitingAlerts waiting;
    private final Regrouping groups;

    Rebase(
            Hosts hosts,
            Ledger ledger,
            Decider decider,
            Settler settler,
            Consequences consequences,
            WaitingAlerts waiting) {
        this.hosts = hosts;
        this.ledger = ledger;
        this.decider = decider;
        this.settler = settler;
        this.consequences = consequences;
        this.waiting = waiting;
        this.groups = new Regrouping(hosts, ledger, decider, settler, consequences, waiting);
    }

    /** What makes the pull requests of groups anew. */
    Regrouping groups() {
        return groups;
    }

    /** How a rebase ended. */
    enum Outcome {
        /** The pull request carries the fix of the new base, or nothing had to be done. */
        DONE,
        /** The branch may not be moved: another pull request has to take the place of this one. */
        ELSEWHERE
    }

    /**
     * Makes a fix anew that conflicts, unless the policy is against it; says in its check run where that cannot be.
     *
     * @param when what the policy says once the repository was looked at
     */
    void byItself(RepositoryRef repository, long number, Supplier<RebaseWhen> when) {
        Optional<Remediation> found = ledger.remediations()
                .ofPullRequest(repository, number)
                .filter(remediation -> remediation.state().isProposed());
        Optional<LivePullRequest> live = found.flatMap(none -> hosts.proof().pullRequest(repository, number))
                .filter(it -> it.pullRequest().state() == PullRequest.State.OPEN);
        if (live.isEmpty()) {
            return;
        }
        Remediation remediation = found.orElseThrow();
        if (groups.isUnderWay(remediation)) {
            groups.goOn(remediation, live.get());
        } else if (ledger.isPushing(remediation)) {
            goOn(remediation, live.get());
        } else if (live.get().merging() == Merging.CONFLICTING && Settler.isOurs(remediation, live.get())) {
            conflicted(remediation, live.get(), when);
        }
    }

    private void conflicted(Remediation remediation, LivePullRequest live, Supplier<RebaseWhen> when) {
        if (groups.isGroup(remediation) && when.get() != RebaseWhen.NEVER) {
            groups.goOn(remediation, live);
            return;
        }
        Decision decision = decision(remediation);
        Optional<Decision.Ready> ready = ready(remediation, decision);
        if (when.get() == RebaseWhen.NEVER) {
            String never = "the policy says never to make it anew by itself (rebase-when: never); `/fixwright rebase`"
                    + " does it once";
            consequences.conflicts(remediation, live, never);
        } else if (ready.isPresent()) {
            replaceSomewhere(remediation, live, ready.get(), "Fixwright itself");
        } else if (!settler.supersede(remediation, live)) {
            consequences.conflicts(remediation, live, "no fix can be made on it now: " + decision.reasonAgainst());
        }
    }

    /** Somebody asks for it. Answers why it is not done, in a sentence. */
    Optional<String> asked(Remediation remediation, LivePullRequest live, String by) {
        if (live.merging() == Merging.MERGEABLE) {
            return Optional.of("there is no conflict with " + live.defaultBranch() + ", so nothing is pushed");
        } else if (live.merging() == Merging.UNKNOWN) {
            return Optional.of("GitHub is still working out whether there is a conflict with " + live.defaultBranch()
                    + "; ask again in a minute");
        }
        if (groups.isGroup(remediation)) {
            groups.goOn(remediation, live);
            return Optional.empty();
        }
        Decision decision = decision(remediation);
        Optional<Decision.Ready> ready = ready(remediation, decision);
        if (ready.isEmpty()) {
            return settler.supersede(remediation, live)
                    ? Optional.empty()
                    : Optional.of(
                            "no fix can be made on " + live.defaultBranch() + " now: " + decision.reasonAgainst());
        }
        replaceSomewhere(remediation, live, ready.get(), by);
        return Optional.empty();
    }

    private void replaceSomewhere(Remediation remediation, LivePullRequest live, Decision.Ready ready, String by) {
        if (replace(remediation, live, ready) == Outcome.ELSEWHERE) {
            RepositoryRef repository = remediation.repository();
            Remediation unchanged = ledger.remediations()
                    .newest(repository, remediation.alert())
                    .orElseThrow();
            settler.end(unchanged, RemediationState.SUPERSEDED, Reasons.MADE_ANEW + " " + by, false);
            ledger.remediations().ask(repository, remediation.alert(), by);
            waiting.add(repository, remediation.alert());
        }
    }

    /** Goes on where a run was interrupted: what it pushed already is found again, what a person pushed is theirs. */
    void goOn(Remediation remediation, LivePullRequest live) {
        Optional<Decision.Ready> ready = ready(remediation, decision(remediation));
        if (ready.isPresent()) {
            replace(remediation, live, ready.get());
        } else {
            settler.handOver(remediation, live);
        }
    }

    private Decision decision(Remediation remediation) {
        Set<String> refuted = ledger.proofs().all(remediation).stream()
                .filter(Kept::givenUp)
                .map(kept -> kept.record().made().fixer())
                .collect(Collectors.toSet());
        return hosts.code()
                .alert(remediation.repository(), remediation.alert())
                .filter(alert -> alert.state() == LiveAlert.State.OPEN)
                .map(alert -> decider.anew(remediation.repository(), alert, refuted))
                .orElseGet(() -> Decision.decline("the alert is not open any more"));
    }

    private static Optional<Decision.Ready> ready(Remediation remediation, Decision decision) {
        String branch = remediation.proposal().orElseThrow().branch();
        return Optional.of(decision)
                .filter(Decision.Propose.class::isInstance)
                .map(propose -> ((Decision.Propose) propose).ready())
                .filter(ready -> ready.look().branch().value().equals(branch));
    }

    /** Puts a fix in the place of the one that is on the branch of a remediation. */
    Outcome replace(Remediation remediation, LivePullRequest live, Decision.Ready ready) {
        Proposed before = remediation.proposal().orElseThrow();
        boolean same = before.base().equals(ready.madeOn().head())
                && before.patchHash().equals(ready.fix().patchHash())
                && Settler.isOurs(remediation, live);
        if (same) {
            return Outcome.DONE;
        }
        Remediation intended = ledger.remediations().save(remediation.amending(proposed(before, ready)));
        LivePullRequest known = live.at(remediation.pullRequest().orElseThrow().head());
        try {
            Replacement fix = new Replacement(ready.madeOn(), List.of(Proposing.commit(ready)));
            LivePullRequest moved = live.at(hosts.proof().replace(remediation.repository(), known, fix));
            waiting.awaitProof(remediation.repository(), live.pullRequest().number());
            String base = live.defaultBranch() + " at " + ready.madeOn().head().shortened();
            consequences.begin(
                    intended, moved, ready, "made anew on " + base + " because of a conflict; " + Proposing.NOT_YET);
            return Outcome.DONE;
        } catch (CodeHostException e) {
            if (e.reason() == Reason.BASE_MOVED) {
                settler.handOver(ledger.remediations().save(intended.amending(before)), live);
                return Outcome.DONE;
            } else if (e.reason() == Reason.REFUSED || e.reason() == Reason.FORBIDDEN) {
                ledger.remediations().save(intended.amending(before));
                return Outcome.ELSEWHERE;
            }
            throw e;
        }
    }

    private static Proposed proposed(Proposed before, Decision.Ready ready) {
        return new Proposed(
                before.branch(), ready.madeOn().head(), ready.fix().patchHash(), ready.paths(), before.pullRequest());
    }
}
