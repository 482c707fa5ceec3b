package dev.fixwright.remediation;

import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.remediation.Remediation.Proposed;
import dev.fixwright.report.CommitText;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The next fixer's attempt, on the branch of a fix that the scanner spoke against. What is about to be pushed is kept
 * before it is: a run that is interrupted knows its own commit again.
 */
final class NextAttempt {
    private final CodeHost codeHost;
    private final ProofHost host;
    private final Ledger ledger;
    private final Decider decider;
    private final Settler settler;
    private final Consequences consequences;
    private final Rebase rebase;

    NextAttempt(
            Hosts hosts, Ledger ledger, Decider decider, Settler settler, Consequences consequences, Rebase rebase) {
        this.codeHost = hosts.code();
        this.host = hosts.proof();
        this.ledger = ledger;
        this.decider = decider;
        this.settler = settler;
        this.consequences = consequences;
        this.rebase = rebase;
    }

    /** Tries the next fixer; where there is none, or it may not, the pull request is closed with the evidence. */
    void after(List<Consequences.Told> refuted, LivePullRequest live, int most) {
        Consequences.Told first = refuted.get(0);
        if (rebase.groups().isGroup(first.remediation())) {
            rebase.groups().after(refuted, live, most);
        } else {
            after(first.remediation(), live, first.before(), first.record(), most);
        }
    }

    private void after(Remediation remediation, LivePullRequest live, Kept refuted, ProofRecord record, int most) {
        Kept kept = ledger.proofs().keep(remediation, live.head(), record, refuted.description(), true);
        Optional<Decision.Ready> ready =
                ledger.proofs().all(remediation).size() < most ? next(remediation) : Optional.empty();
        if (ready.isPresent()) {
            push(remediation, live, kept, ready.get());
        } else {
            consequences.withdraw(remediation, live, kept, record);
        }
    }

    /** On top of the refuted fix; where the default branch moved meanwhile, in its place. */
    private void push(Remediation remediation, LivePullRequest live, Kept refuted, Decision.Ready ready) {
        if (ready.madeOn().head().equals(remediation.proposal().orElseThrow().base())) {
            amend(remediation, live, refuted, ready);
        } else if (rebase.replace(remediation, live, ready) == Rebase.Outcome.ELSEWHERE) {
            consequences.withdraw(remediation, live, refuted, refuted.record());
        }
    }

    /** Whether a push of this program's own may be on the branch that it has not yet taken note of, or is still to come. */
    boolean isUnderWay(Remediation remediation) {
        return rebase.groups().isGroup(remediation)
                ? rebase.groups().isUnderWay(remediation)
                : ledger.isPushing(remediation);
    }

    /** Goes on where a run was interrupted: what it pushed already is found again, what a person pushed is theirs. */
    void goOn(Remediation remediation, LivePullRequest live) {
        if (rebase.groups().isGroup(remediation)) {
            rebase.groups().goOn(remediation, live);
            return;
        }
        CommitId refuted = remediation.pullRequest().orElseThrow().head();
        Kept kept = ledger.proofs().of(remediation, refuted).orElseThrow();
        if (!kept.givenUp()) {
            rebase.goOn(remediation, live);
            return;
        }
        Optional<Decision.Ready> ready = next(remediation);
        if (ready.isPresent()) {
            push(remediation, live, kept, ready.get());
        } else if (live.head().equals(refuted)) {
            consequences.withdraw(remediation, live, kept, kept.record());
        } else {
            settler.handOver(remediation, live);
        }
    }

    /** The fix of the next fixer. */
    private Optional<Decision.Ready> next(Remediation remediation) {
        Set<String> refuted = ledger.proofs().all(remediation).stream()
                .filter(Kept::givenUp)
                .map(kept -> kept.record().made().fixer())
                .collect(Collectors.toSet());
        String branch = remediation.proposal().orElseThrow().branch();
        Optional<LiveAlert> alert = codeHost.alert(remediation.repository(), remediation.alert());
        return alert.map(live -> decider.decide(remediation.repository(), live, refuted))
                .filter(Decision.Propose.class::isInstance)
                .map(decision -> ((Decision.Propose) decision).ready())
                .filter(ready -> ready.look().branch().value().equals(branch));
    }

    /** Puts another fix on top of the refuted one. Where that may not be, there is no other. */
    private void amend(Remediation remediation, LivePullRequest live, Kept refuted, Decision.Ready ready) {
        Remediation kept = ledger.remediations().save(remediation.amending(proposed(remediation, ready)));
        CommitId head;
        try {
            head = push(remediation, live.at(refuted.head()), ready);
        } catch (CodeHostException e) {
            end(kept, live, refuted, e);
            return;
        }
        consequences.begin(kept, live.at(head), ready, Proposing.NOT_YET);
    }

    private void end(Remediation remediation, LivePullRequest live, Kept refuted, CodeHostException refusal) {
        boolean moved = !live.head().equals(refuted.head());
        boolean forGood = refusal.reason() == Reason.REFUSED || refusal.reason() == Reason.FORBIDDEN;
        if (moved && (forGood || refusal.reason() == Reason.BASE_MOVED)) {
            settler.handOver(remediation, live);
        } else if (forGood) {
            consequences.withdraw(remediation, live, refuted, refuted.record());
        } else {
            throw refusal;
        }
    }

    private CommitId push(Remediation remediation, LivePullRequest live, Decision.Ready ready) {
        List<SourceFile> files = new ArrayList<>(ready.files());
        List<SourcePath> gone = new ArrayList<>();
        Set<SourcePath> changed = ready.files().stream().map(SourceFile::path).collect(Collectors.toSet());
        for (SourcePath path : remediation.proposal().orElseThrow().paths()) {
            if (!changed.contains(path)) {
                ready.madeOn().tree().read(path).ifPresentOrElse(files::add, () -> gone.add(path));
            }
        }
        CommitText text = CommitText.of(ready.fix());
        return host.amend(remediation.repository(), live, files, gone, text.headline(), text.body());
    }

    private static Proposed proposed(Remediation remediation, Decision.Ready ready) {
        return new Proposed(
                remediation.proposal().orElseThrow().branch(),
                ready.madeOn().head(),
                ready.fix().patchHash(),
                ready.paths(),
                remediation.pullRequest());
    }
}
