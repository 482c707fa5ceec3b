package dev.fixwright.remediation;

import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofHost.Replacement;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.report.PullRequestText;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the pull request of a group anew without what is given up of it: its branch gets a new line of commits, as long as
 * it is at the commit that Fixwright put there. What is given up is kept before anything is pushed: a run that is
 * interrupted is gone on with.
 */
final class Regrouping {
    private final Hosts hosts;
    private final Ledger ledger;
    private final Decider decider;
    private final Settler settler;
    private final Consequences consequences;
    private final WaitingAlerts waiting;

    Regrouping(
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
    }

    /** Whether the pull request of a remediation has, or had, the fixes of others, too. */
    boolean isGroup(Remediation remediation) {
        return ledger.group(remediation).size() > 1;
    }

    /** Whether something of the pull request is given up, or about to be pushed, and its branch is not yet known to be so. */
    boolean isUnderWay(Remediation remediation) {
        List<Remediation> members = members(remediation);
        Set<CommitId> heads = members.stream()
                .flatMap(member -> member.pullRequest().stream())
                .map(OpenedPullRequest::head)
                .collect(Collectors.toSet());
        return isGroup(remediation)
                && (heads.size() > 1
                        || members.stream().anyMatch(ledger::isPushing)
                        || heads.stream()
                                .anyMatch(head -> ledger.standing(remediation, head).stream()
                                        .anyMatch(Kept::givenUp)));
    }

    private List<Remediation> members(Remediation remediation) {
        return ledger.group(remediation).stream()
                .filter(member -> member.state().isProposed())
                .toList();
    }

    /** Tries the next fixers on what the scanner spoke against; what has none, or may not, is taken out. */
    void after(List<Consequences.Told> refuted, LivePullRequest live, int most) {
        Remediation first = refuted.get(0).remediation();
        List<Consequences.Told> over = new ArrayList<>();
        for (Consequences.Told fix : refuted) {
            ledger.proofs()
                    .keep(
                            fix.remediation(),
                            live.head(),
                            fix.record(),
                            fix.before().description(),
                            true);
            if (ledger.proofs().all(fix.remediation()).size() >= most) {
                over.add(fix);
            }
        }
        if (over.size() == members(first).size()) {
            consequences.withdraw(over, live);
            return;
        }
        over.forEach(
                fix -> ledger.move(fix.remediation(), RemediationState.DECLINED, Consequences.withdrawn(fix.record())));
        goOn(first, live);
    }

    /** Brings the branch to what is to stand on it. */
    void goOn(Remediation one, LivePullRequest live) {
        List<Remediation> members = members(one);
        if (members.isEmpty()) {
            return;
        }
        Gathering.Remade remade = decider.anew(members, refuted(members));
        if (remade.fixes().isEmpty()) {
            withdraw(members, remade.reasons(), live);
            return;
        }
        for (Remediation member : members) {
            if (remade.reasons().containsKey(member.alert())) {
                leave(member, remade.reasons().getOrDefault(member.alert(), ""));
            }
        }
        push(members, remade.fixes(), live);
    }

    private void withdraw(List<Remediation> members, Map<Long, String> reasons, LivePullRequest live) {
        List<Consequences.Told> told = members.stream()
                .flatMap(member -> member
                        .pullRequest()
                        .flatMap(opened -> ledger.proofs().of(member, opened.head()))
                        .map(kept -> new Consequences.Told(member, kept))
                        .stream())
                .map(fix -> fix.before().givenUp()
                        ? fix
                        : fix.saying(fix.record()
                                .saying(
                                        fix.record().level(),
                                        reasons.getOrDefault(fix.remediation().alert(), ""),
                                        fix.record().at())))
                .toList();
        consequences.withdraw(told, live);
    }

    private Map<Long, Set<String>> refuted(List<Remediation> members) {
        Map<Long, Set<String>> fixers = new HashMap<>();
        for (Remediation member : members) {
            ledger.proofs().all(member).stream()
                    .filter(Kept::givenUp)
                    .forEach(kept -> fixers.computeIfAbsent(member.alert(), none -> new HashSet<>())
                            .add(kept.record().made().fixer()));
        }
        return fixers;
    }

    private void leave(Remediation member, String reason) {
        Optional<Kept> refuted = member.pullRequest()
                .flatMap(opened -> ledger.proofs().of(member, opened.head()))
                .filter(Kept::givenUp);
        String why = refuted.map(kept -> Consequences.withdrawn(kept.record()))
                .orElse("its fix was taken out of its pull request: " + reason);
        ledger.move(member, RemediationState.DECLINED, why);
    }

    private void push(List<Remediation> members, List<Decision.Ready> fixes, LivePullRequest live) {
        CommitId known = members.get(0).pullRequest().orElseThrow().head();
        List<Proposing.Member> wanted = new ArrayList<>();
        for (Decision.Ready ready : fixes) {
            Remediation member = members.stream()
                    .filter(one -> one.alert() == ready.alert())
                    .findFirst()
                    .orElseThrow();
            wanted.add(new Proposing.Member(member, ready));
        }
        if (stands(wanted, live)) {
            return;
        }
        List<Proposing.Member> intended = wanted.stream().map(this::intended).toList();
        CommitId head;
        try {
            head = hosts.proof()
                    .replace(
                            members.get(0).repository(),
                            live.at(known),
                            new Replacement(
                                    fixes.get(0).madeOn(),
                                    fixes.stream().map(Proposing::commit).toList()));
        } catch (CodeHostException e) {
            refused(intended, live, e);
            return;
        }
        waiting.awaitProof(members.get(0).repository(), live.pullRequest().number());
        PullRequestText text = Proposing.asWished(text(members.get(0), fixes), intended, ledger.remediations());
        consequences.begin(intended, live.at(head), text, Proposing.NOT_YET);
    }

    /** Whether the branch has just these fixes already. */
    private boolean stands(List<Proposing.Member> wanted, LivePullRequest live) {
        Remediation first = wanted.get(0).remediation();
        return ledger.standing(first, live.head()).stream().noneMatch(Kept::givenUp)
                && wanted.size() == ledger.standing(first, live.head()).size()
                && wanted.stream().allMatch(member -> isOn(member, live.head()));
    }

    private boolean isOn(Proposing.Member member, CommitId head) {
        ProofRecord.Made made = member.ready().record().made();
        return Settler.isAt(member.remediation(), head)
                && ledger.proofs()
                        .of(member.remediation(), head)
                        .map(kept -> kept.record().made())
                        .filter(kept -> kept.patchHash().equals(made.patchHash())
                                && kept.base().equals(made.base()))
                        .isPresent();
    }

    private Proposing.Member intended(Proposing.Member member) {
        Remediation remediation = member.remediation();
        Proposed proposed = Proposing.proposed(remediation, member.ready());
        return new Proposing.Member(ledger.remediations().save(remediation.amending(proposed)), member.ready());
    }

    private void refused(List<Proposing.Member> members, LivePullRequest live, CodeHostException refusal) {
        List<Remediation> remediations =
                members.stream().map(Proposing.Member::remediation).toList();
        switch (refusal.reason()) {
            case BASE_MOVED -> settler.handOver(remediations, live);
            case REFUSED, FORBIDDEN -> elsewhere(remediations);
            case RATE_LIMITED, UNAVAILABLE, GONE -> throw refusal;
        }
    }

    /** The branch may not be moved: another pull request takes the place of this one. */
    private void elsewhere(List<Remediation> members) {
        for (Remediation member : members) {
            RepositoryRef repository = member.repository();
            settler.end(member, RemediationState.SUPERSEDED, Reasons.MADE_ANEW + " Fixwright itself", false);
            ledger.remediations().ask(repository, member.alert(), "Fixwright itself");
            waiting.add(repository, member.alert());
        }
    }

    /** With what was taken out so far. */
    private PullRequestText text(Remediation one, List<Decision.Ready> fixes) {
        List<ProofRecord> takenOut = ledger.group(one).stream()
                .flatMap(member -> ledger.proofs().all(member).stream())
                .filter(Kept::givenUp)
                .map(Kept::record)
                .toList();
        return PullRequestText.of(Proposing.texts(fixes), takenOut);
    }
}
