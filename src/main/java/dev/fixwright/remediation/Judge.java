package dev.fixwright.remediation;

import dev.fixwright.policy.Verification;
import dev.fixwright.policy.Verification.Requirement;
import dev.fixwright.proof.Evidence;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.Verdict;
import dev.fixwright.remediation.ProofHost.Conclusion;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofStore.Kept;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the head of a fix's pull request by what scans and checks say of it at this moment. */
final class Judge {
    /** How much longer than its patience a proof waits for a code host that does not answer. */
    private static final Duration OUTAGE = Duration.ofDays(1);

    private final ProofHost host;
    private final PolicyInForce policies;
    private final Settler settler;
    private final NextAttempt nextAttempt;
    private final Consequences consequences;
    private final InstantSource clock;

    Judge(
            ProofHost host,
            PolicyInForce policies,
            Settler settler,
            NextAttempt nextAttempt,
            Consequences consequences,
            InstantSource clock) {
        this.host = host;
        this.policies = policies;
        this.settler = settler;
        this.nextAttempt = nextAttempt;
        this.consequences = consequences;
        this.clock = clock;
    }

    /** Asks what stands, and does what follows. */
    void judge(Remediation remediation, LivePullRequest live, Kept kept) {
        Verification demanded =
                policies.lastKnown(remediation.repository()).policy().verification();
        // Each attempt is waited for anew.
        Instant begun = kept.since().isAfter(live.opened()) ? kept.since() : live.opened();
        Instant patienceEnds = begun.plus(demanded.patience());
        boolean patient = clock.instant().isBefore(patienceEnds);
        Verdict.Demands demands = new Verdict.Demands(
                demanded.demands(Requirement.RESCAN),
                demanded.demands(Requirement.NO_NEW_ALERTS),
                demanded.demands(Requirement.CHECKS),
                patient);
        Evidence evidence = told(remediation, live, kept, demands, patienceEnds);
        if (isGoneByItself(evidence) && settler.supersede(remediation, live)) {
            return;
        }
        Verdict verdict = Verdict.of(evidence, demands);
        ProofRecord record = ProofRecords.judged(kept.record(), evidence, verdict, clock.instant());
        carryOut(remediation, live, kept, new Judged(verdict, record, evidence, patient, demanded.attempts()));
    }

    /** Scans that cannot be read are not waited for longer than those that never come. */
    private Evidence told(
            Remediation remediation, LivePullRequest live, Kept kept, Verdict.Demands demands, Instant patienceEnds) {
        try {
            return evidence(remediation, live, kept, demands);
        } catch (CodeHostException e) {
            Instant hopeless = switch (e.reason()) {
                case FORBIDDEN, REFUSED -> patienceEnds;
                case UNAVAILABLE -> patienceEnds.plus(OUTAGE);
                case RATE_LIMITED, BASE_MOVED, GONE -> Instant.MAX;
            };
            if (clock.instant().isBefore(hopeless)) {
                throw e;
            }
            return new Evidence(Optional.empty(), List.of(), live.checks(), true);
        }
    }

    /** As long as a check runs that a merge waits for, the scanners are not asked: nothing could be concluded yet. */
    private Evidence evidence(Remediation remediation, LivePullRequest live, Kept kept, Verdict.Demands demands) {
        Evidence checksAlone = new Evidence(Optional.empty(), List.of(), live.checks(), true);
        boolean running = !checksAlone.decisive(Check.State.PENDING).isEmpty();
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
                record.made().linesChanged(),
                remediation.proposal().orElseThrow().base());
        return new Inquiry(host, subject, live).evidence();
    }

    private static boolean isGoneByItself(Evidence evidence) {
        return evidence.rescan()
                .map(rescan -> rescan.before().isPresent() && rescan.targetBefore() == 0 && rescan.targetAfter() == 0)
                .orElse(false);
    }

    /** What the evidence comes to, with what the policy says about going on. */
    private record Judged(Verdict verdict, ProofRecord record, Evidence evidence, boolean patient, int attempts) {}

    private void carryOut(Remediation remediation, LivePullRequest live, Kept kept, Judged judged) {
        boolean inReview = remediation.state() == RemediationState.IN_REVIEW;
        // Whoever reviews it already is not asked a second time.
        Conclusion ready = inReview ? Conclusion.NONE : Conclusion.READY;
        ProofRecord record = judged.record();
        switch (judged.verdict().kind()) {
            case PROVED -> consequences.show(remediation, live, kept, record, ready);
            case OPEN -> consequences.wait(remediation, record.verdict());
            case UNPROVED -> {
                // That a scan is gone by now takes nothing back.
                if (!inReview || judged.evidence().rescan().isPresent()) {
                    consequences.show(remediation, live, kept, record, ready);
                }
            }
            case RED -> {
                if (judged.patient() || inReview) {
                    consequences.show(remediation, live, kept, record, Conclusion.NONE);
                } else if (isRedAnyway(remediation, judged.evidence())) {
                    String line = record.verdict() + ", as before the fix";
                    consequences.show(remediation, live, kept, record.saying(record.level(), line, record.at()), ready);
                } else {
                    consequences.withdraw(remediation, live, kept, record);
                }
            }
            case REFUTED -> {
                if (inReview) {
                    consequences.show(remediation, live, kept, record, Conclusion.NONE);
                } else {
                    nextAttempt.after(remediation, live, kept, record, judged.attempts());
                }
            }
        }
    }

    /** Whether whatever is red is red on the commit that the fix was made on, too: that says nothing of the fix. */
    private boolean isRedAnyway(Remediation remediation, Evidence evidence) {
        CommitId base = remediation.proposal().orElseThrow().base();
        List<Check> there = host.checks(remediation.repository(), base);
        return evidence.decisive(Check.State.FAILED).stream()
                .allMatch(red -> there.stream()
                        .anyMatch(check -> check.name().equals(red.name())
                                && check.app().equals(red.app())
                                && check.state() == Check.State.FAILED));
    }
}
