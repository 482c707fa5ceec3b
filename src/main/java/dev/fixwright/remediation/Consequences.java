package dev.fixwright.remediation;

import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.remediation.ProofHost.Conclusion;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.report.PullRequestText;
import dev.fixwright.repository.CommitId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Does what follows from a verdict. The proof is kept first, then shown, and only then the remediation goes by it: as long
 * as that still stands where it stood, a run that was interrupted shows the proof again.
 */
final class Consequences {
    private final Ledger ledger;
    private final Publication publication;

    Consequences(Ledger ledger, Publication publication) {
        this.ledger = ledger;
        this.publication = publication;
    }

    /**
     * A fix that stands on the head of a pull request.
     *
     * @param before what was kept about it
     * @param record what is known about it now
     */
    record Told(Remediation remediation, Kept before, ProofRecord record) {
        Told(Remediation remediation, Kept before) {
            this(remediation, before, before.record());
        }

        Told saying(ProofRecord known) {
            return new Told(remediation, before, known);
        }

        boolean changes(String path) {
            return remediation.proposal().orElseThrow().paths().stream()
                    .anyMatch(changed -> changed.value().equals(path));
        }
    }

    /** Shows what is known now, and makes it the turn of people where nothing more is waited for. */
    void show(List<Told> fixes, LivePullRequest live, Conclusion conclusion) {
        List<Remediation> shown = fixes.stream()
                .map(fix -> {
                    RemediationState next = conclusion == Conclusion.READY
                            ? RemediationState.IN_REVIEW
                            : fix.remediation().state();
                    return fix.remediation()
                            .to(
                                    next,
                                    fix.record().level().word() + ": "
                                            + fix.record().verdict());
                })
                .toList();
        boolean same = IntStream.range(0, fixes.size())
                .allMatch(i ->
                        fixes.get(i).remediation().reason().equals(shown.get(i).reason()));
        if (conclusion == Conclusion.NONE && same) {
            return;
        }
        Kept kept = kept(fixes, live, false);
        publication.publish(fixes.get(0).remediation(), live, kept, conclusion);
        for (int i = 0; i < fixes.size(); i++) {
            ledger.move(
                    fixes.get(i).remediation(),
                    shown.get(i).state(),
                    shown.get(i).reason());
        }
    }

    /** Keeps what is known of each, and answers the first. */
    private Kept kept(List<Told> fixes, LivePullRequest live, boolean givenUp) {
        return fixes.stream()
                .map(fix -> ledger.proofs()
                        .keep(
                                fix.remediation(),
                                live.head(),
                                fix.record(),
                                fix.before().description(),
                                givenUp))
                .toList()
                .get(0);
    }

    /** Closes a pull request that the evidence speaks against. */
    void withdraw(List<Told> fixes, LivePullRequest live) {
        List<Told> against = fixes.stream()
                .map(fix -> fix.saying(fix.record()
                        .saying(
                                ProofLevel.UNVERIFIED,
                                fix.record().verdict(),
                                fix.record().at())))
                .toList();
        Kept kept = kept(against, live, true);
        publication.publish(fixes.get(0).remediation(), live, kept, Conclusion.CLOSED);
        against.forEach(fix -> ledger.move(fix.remediation(), RemediationState.DECLINED, withdrawn(fix.record())));
    }

    /** The same of the only fix. */
    void withdraw(Remediation remediation, LivePullRequest live, Kept before, ProofRecord record) {
        withdraw(List.of(new Told(remediation, before, record)), live);
    }

    /** The pull request carries another fix: its proof begins from the start. */
    void begin(Remediation remediation, LivePullRequest live, Decision.Ready ready, String reason) {
        ProofRecord record = ready.record().on(live.pullRequest().number(), live.head());
        List<ProofRecord> earlier = ledger.proofs().all(remediation).stream()
                .filter(Kept::givenUp)
                .map(Kept::record)
                .toList();
        String description = PullRequestText.of(ready.fix(), earlier)
                .askedBy(ledger.remediations().wished(remediation.repository(), remediation.alert()).askedBy().stream()
                        .toList())
                .description();
        Kept kept = ledger.proofs().keep(remediation, live.head(), record, description, false);
        publication.publish(remediation, live, kept, Conclusion.NONE);
        ledger.remediations().save(remediation.opened(live.pullRequest()).to(RemediationState.PROVING, reason));
    }

    /** The pull request carries other fixes of its group: their proofs begin from the start. */
    void begin(List<Proposing.Member> fixes, LivePullRequest live, PullRequestText text, String reason) {
        publication.keep(fixes, live.pullRequest().number(), live.head(), text);
        List<Remediation> opened = fixes.stream()
                .map(fix -> fix.remediation().opened(live.pullRequest()))
                .toList();
        Remediation first = opened.get(0);
        Kept kept = ledger.proofs().of(first, live.head()).orElseThrow();
        RemediationStore store = ledger.remediations();
        Optional<String> title = text.titleInPlaceOf(live.title(), store.title(first));
        publication.publish(first, live, kept, title, Conclusion.NONE);
        opened.forEach(one -> store.save(one.to(RemediationState.PROVING, reason)));
        // A title of people is not ours, whatever it would have been.
        title.ifPresent(given -> opened.forEach(one -> store.noteTitle(one, given)));
    }

    /** Says in the check run that a fix conflicts with the default branch, and why it was not made anew there. */
    void conflicts(Remediation remediation, LivePullRequest live, String why) {
        String reason = Reasons.CONFLICT + " " + live.defaultBranch() + ", and " + why;
        if (remediation.reason().equals(reason)) {
            return;
        }
        ledger.proofs()
                .of(remediation, live.head())
                .ifPresent(kept -> publication.report(
                        remediation,
                        live.head(),
                        publication.text(remediation, live.head(), List.of()).conflicting(reason)));
        ledger.move(remediation, remediation.state(), reason);
    }

    static boolean isInConflict(Remediation remediation) {
        return remediation.reason().startsWith(Reasons.CONFLICT);
    }

    /** Somebody made it so that the fix can be merged again: its check run says nothing else any more. */
    void conflictOver(Remediation remediation) {
        CommitId head = remediation.pullRequest().orElseThrow().head();
        ledger.proofs().of(remediation, head).ifPresent(kept -> {
            publication.report(remediation, head, publication.text(remediation, head, List.of()));
            ledger.move(
                    remediation,
                    remediation.state(),
                    kept.record().level().word() + ": " + kept.record().verdict());
        });
    }

    static String withdrawn(ProofRecord record) {
        return "the fix was withdrawn: " + record.verdict();
    }

    /** Says what is waited for. */
    void wait(Remediation remediation, String line) {
        if (remediation.state() == RemediationState.PROVING && !isInConflict(remediation)) {
            ledger.move(remediation, RemediationState.PROVING, "not yet proved: " + line);
        }
    }
}
