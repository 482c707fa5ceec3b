package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.Commit;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.report.CommitText;
import dev.fixwright.report.ProposedFix;
import dev.fixwright.report.PullRequestText;
import dev.fixwright.report.ShownProof;
import dev.fixwright.repository.BranchName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes the pull request of a fix or of several, or finds the one that an interrupted run made. What is about to be
 * proposed is kept before the code host is asked.
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

    /** A fix with the remediation that it is of. */
    record Member(Remediation remediation, Decision.Ready ready) {
        private Member as(Remediation changed) {
            return new Member(changed, ready);
        }
    }

    /**
     * Proposes fixes, each made upon those before it, in one pull request; answers where their remediations stop, in the
     * same order, and leaves it to others to keep that.
     */
    List<Remediation> propose(List<Member> fixing) {
        List<Member> proposing = fixing.stream()
                .map(member -> isThere(member) ? member : member.as(store.save(proposing(member))))
                .toList();
        PullRequest pullRequest;
        try {
            pullRequest = host.propose(proposal(proposing));
        } catch (CodeHostException e) {
            refused(proposing, e);
            throw e;
        }
        Optional<String> notOurs = fixing.stream()
                .flatMap(member -> reasonAgainst(member, pullRequest).stream())
                .findFirst();
        if (notOurs.isPresent()) {
            return proposing.stream()
                    .map(member ->
                            member.remediation().opened(pullRequest).to(RemediationState.IN_REVIEW, notOurs.get()))
                    .toList();
        }
        return opened(proposing, pullRequest);
    }

    /** Whether an interrupted run came as far as its end. */
    private static boolean isThere(Member member) {
        return member.remediation().state() == RemediationState.PROVING;
    }

    private static Remediation proposing(Member member) {
        return member.remediation().proposing(proposed(member.remediation(), member.ready()));
    }

    static Proposed proposed(Remediation remediation, Decision.Ready ready) {
        return new Proposed(
                ready.look().branch().value(),
                ready.madeOn().head(),
                ready.fix().patchHash(),
                ready.paths(),
                remediation.pullRequest());
    }

    private void refused(List<Member> proposing, CodeHostException refusal) {
        if (refusal.reason() == Reason.REFUSED) {
            Member first = proposing.get(0);
            publication.report(
                    first.remediation(),
                    first.ready().madeOn().head(),
                    CheckRunText.notProposed(
                            first.ready().look().alert().name(),
                            first.ready().fix().alertAddress(),
                            refusal.explanation()));
        }
    }

    private List<Remediation> opened(List<Member> proposing, PullRequest pullRequest) {
        List<Member> members = proposing.stream()
                .map(member -> isThere(member)
                        ? member
                        : member.as(store.save(member.remediation().opened(pullRequest))))
                .toList();
        PullRequestText text = text(members);
        publication.keep(members, pullRequest.number(), pullRequest.head(), text);
        members.forEach(member -> store.noteTitle(member.remediation(), text.title()));
        Member first = members.get(0);
        boolean told = publication.report(
                first.remediation(),
                pullRequest.head(),
                publication.text(
                        first.remediation(), pullRequest.head(), first.ready().policyWarnings()));
        String stands =
                told ? NOT_YET : NOT_YET + "; without a check run, because the app is not allowed to write check runs";
        return members.stream()
                .map(member -> member.remediation().to(RemediationState.PROVING, stands))
                .toList();
    }

    private PullRequestText text(List<Member> members) {
        return asWished(
                PullRequestText.of(texts(members.stream().map(Member::ready).toList())), members, store);
    }

    /** With what those who asked for the fixes said. */
    static PullRequestText asWished(PullRequestText text, List<Member> members, RemediationStore store) {
        List<Wished> wished = members.stream()
                .map(Member::remediation)
                .map(remediation -> store.wished(remediation.repository(), remediation.alert()))
                .toList();
        return text.askedBy(
                        wished.stream().flatMap(one -> one.askedBy().stream()).toList())
                .titled(wished.stream().flatMap(one -> one.title().stream()).findFirst());
    }

    static List<ProposedFix> texts(List<Decision.Ready> fixes) {
        return fixes.stream().map(Decision.Ready::fix).toList();
    }

    /** Why a pull request that stood already does not carry this fix; an earlier remediation may have opened it. */
    private Optional<String> reasonAgainst(Member fixing, PullRequest found) {
        Remediation remediation = fixing.remediation();
        List<Remediation> there = remediation.pullRequest().isPresent()
                ? List.of(remediation)
                : store.group(remediation.repository(), found.number());
        boolean moved = there.stream()
                .flatMap(one -> one.pullRequest().stream())
                .anyMatch(opened -> !opened.head().equals(found.head()));
        boolean other = !there.isEmpty()
                && there.stream()
                        .filter(one -> one.alert() == remediation.alert())
                        .flatMap(one -> one.proposal().stream())
                        .noneMatch(proposed ->
                                proposed.patchHash().equals(fixing.ready().fix().patchHash()));
        return moved
                ? Optional.of(Settler.handedOver(found.address()))
                : Optional.of(stillOpen(found.address())).filter(reason -> other);
    }

    static String stillOpen(String address) {
        return "pull request " + address + " is open from before; the fix of today is another, or there is none";
    }

    private CodeHost.Proposal proposal(List<Member> proposing) {
        Member first = proposing.get(0);
        List<ShownProof> shown = new ArrayList<>();
        for (Member member : proposing) {
            shown.add(new ShownProof(
                    member.ready().record(), publication.addressOf(proofs.reserve(member.remediation()))));
        }
        PullRequestText text = text(proposing);
        Look look = first.ready().look();
        BranchName branch = look.branch();
        return new CodeHost.Proposal(
                look.repository(),
                look.snapshot(),
                branch,
                proposing.stream().map(member -> commit(member.ready())).toList(),
                text.title(),
                PullRequestText.body(shown, text.description(), host.mayReport(look.repository())),
                look.policy().pullRequests().labels(),
                look.policy().pullRequests().draftUntilProved(),
                head -> Publication.checkRun(
                        first.remediation(),
                        head,
                        CheckRunText.of(
                                shown.stream()
                                        .map(one -> new ShownProof(one.record().on(head), one.address()))
                                        .toList(),
                                first.ready().policyWarnings())));
    }

    static Commit commit(Decision.Ready ready) {
        CommitText text = CommitText.of(ready.fix());
        return new Commit(ready.files(), text.headline(), text.body());
    }
}
