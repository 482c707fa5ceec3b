package dev.fixwright.remediation;

import dev.fixwright.policy.Verification;
import dev.fixwright.policy.Verification.Requirement;
import dev.fixwright.proof.Evidence;
import dev.fixwright.proof.ProofLevel;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.Verdict;
import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.remediation.ProofHost.Conclusion;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.SourcePath;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private final InstantSource clock;

    Proving(
            ProofHost host,
            Ledger ledger,
            PolicyInForce policies,
            Settler settler,
            NextAttempt nextAttempt,
            InstantSource clock) {
        this.host = host;
        this.ledger = ledger;
        this.policies = policies;
        this.settler = settler;
        this.nextAttempt = nextAttempt;
        this.clock = clock;
    }

    /** A scan or a check has told something about a pull request. What is proved already is not asked about again. */
    public void weigh(RepositoryRef repository, long number) {
        ledger.remediations()
                .ofPullRequest(repository, number)
                .filter(remediation -> remediation.state().isProposed() && !isProved(remediation))
                .ifPresent(this::look);
    }

    /** Somebody merged or closed a pull request, or pushed to it. One that is not Fixwright's own is left alone. */
    public void settle(RepositoryRef repository, long number) {
        ledger.remediations()
                .ofPullRequest(repository, number)
                .filter(remediation -> remediation.state().isProposed())
                .ifPresent(this::look);
    }

    /** Since when and until when evidence is waited for. */
    record Awaited(Instant opened, Instant until) {}

    /** Whether the evidence for a pull request is still awaited. */
    Optional<Awaited> awaited(RepositoryRef repository, long number) {
        return ledger.remediations()
                .ofPullRequest(repository, number)
                .filter(remediation -> remediation.state() == RemediationState.PROVING)
                .flatMap(ledger.remediations()::openedAt)
                .map(opened ->
                        new Awaited(opened, opened.plus(verification(repository).patience())));
    }

    private boolean isProved(Remediation remediation) {
        return remediation
                .pullRequest()
                .flatMap(opened -> ledger.proofs().of(remediation, opened.head()))
                .map(kept -> kept.record().level() == ProofLevel.PROVED)
                .orElse(false);
    }

    private Verification verification(RepositoryRef repository) {
        return policies.lastKnown(repository).policy().verification();
    }

    private void look(Remediation remediation) {
        OpenedPullRequest opened = remediation.pullRequest().orElseThrow();
        boolean asksOwners = policies.lastKnown(remediation.repository())
                .policy()
                .pullRequests()
                .reviewersFromCodeowners();
        host.pullRequest(remediation.repository(), opened.number())
                .map(live -> asksOwners ? live : live.withoutOwners())
                .ifPresent(live -> look(remediation, opened, live));
    }

    private void look(Remediation remediation, OpenedPullRequest opened, LivePullRequest live) {
        if (live.pullRequest().state() != PullRequest.State.OPEN) {
            settler.settle(remediation, live);
        } else if (nextAttempt.isUnderWay(remediation)) {
            nextAttempt.goOn(remediation, live);
        } else if (!live.head().equals(opened.head())) {
            settler.handOver(remediation, live);
        } else {
            ledger.proofs()
                    .of(remediation, live.head())
                    .filter(kept -> kept.record().level() != ProofLevel.PROVED)
                    .ifPresent(kept -> judge(remediation, live, kept));
        }
    }

    private void judge(Remediation remediation, LivePullRequest live, Kept kept) {
        Verification demanded = verification(remediation.repository());
        boolean patient = clock.instant().isBefore(live.opened().plus(demanded.patience()));
        Verdict.Demands demands = new Verdict.Demands(
                demanded.demands(Requirement.RESCAN),
                demanded.demands(Requirement.NO_NEW_ALERTS),
                demanded.demands(Requirement.CHECKS),
                patient);
        Evidence evidence = evidence(remediation, live, kept, demands);
        if (isGoneByItself(evidence) && settler.supersede(remediation, live)) {
            return;
        }
        Verdict verdict = Verdict.of(evidence, demands);
        ProofRecord record = ProofRecords.judged(kept.record(), evidence, verdict, clock.instant());
        carryOut(remediation, live, kept, new Judged(verdict, record, patient, demanded.attempts()));
    }

    /** As long as a check runs that a merge waits for, the scanners are not asked: nothing could be concluded yet. */
    private Evidence evidence(Remediation remediation, LivePullRequest live, Kept kept, Verdict.Demands demands) {
        Evidence checksAlone = new Evidence(Optional.empty(), List.of(), live.checks(), true);
        boolean running = checksAlone.decisive().stream().anyMatch(check -> check.state() == Check.State.PENDING);
        if (demands.checks() && demands.patient() && running) {
            return checksAlone;
        }
        ProofRecord record = kept.record();
        Set<SourcePath> changed =
                new HashSet<>(remediation.proposal().orElseThrow().paths());
        Inquiry.Subject subject = new Inquiry.Subject(
                remediation.repository(),
                remediation.alert(),
                record.target().tool(),
                record.target().rule(),
                record.target().category(),
                changed,
                remediation.proposal().orElseThrow().base());
        return new Inquiry(host, subject, live).evidence();
    }

    private static boolean isGoneByItself(Evidence evidence) {
        return evidence.rescan()
                .map(rescan -> rescan.before().isPresent() && rescan.targetBefore() == 0 && rescan.targetAfter() == 0)
                .orElse(false);
    }

    /** What the evidence comes to, with what the policy says about going on. */
    private record Judged(Verdict verdict, ProofRecord record, boolean patient, int attempts) {}

    private void carryOut(Remediation remediation, LivePullRequest live, Kept kept, Judged judged) {
        boolean inReview = remediation.state() == RemediationState.IN_REVIEW;
        ProofRecord record = judged.record();
        switch (judged.verdict().kind()) {
            case PROVED -> settler.show(remediation, live, kept, record, Conclusion.READY);
            case OPEN -> settler.wait(remediation, record.verdict());
            case UNSCANNED -> {
                if (!inReview) {
                    settler.show(remediation, live, kept, record, Conclusion.READY);
                }
            }
            case RED -> {
                if (judged.patient() || inReview) {
                    settler.show(remediation, live, kept, record, Conclusion.NONE);
                } else {
                    settler.withdraw(remediation, live, kept, record);
                }
            }
            case REFUTED -> {
                if (inReview) {
                    settler.show(remediation, live, kept, record, Conclusion.NONE);
                } else {
                    nextAttempt.after(remediation, live, kept, record, judged.attempts());
                }
            }
        }
    }
}
