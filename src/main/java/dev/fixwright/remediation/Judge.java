package dev.fixwright.remediation;

import dev.fixwright.policy.Verification;
import dev.fixwright.policy.Verification.Requirement;
import dev.fixwright.proof.Evidence;
import dev.fixwright.proof.ProofRecord;
import dev.fixwright.proof.Verdict;
import dev.fixwright.remediation.ProofHost.Conclusion;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.ScanResult;
import dev.fixwright.source.SourcePath;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges the head of a fix's pull request by what scans and checks say of it at this moment. */
final class Judge {
    /** How much longer than its patience a proof waits for a code host that does not answer. */
    private static final Duration OUTAGE = Duration.ofDays(1);

    private static final String HANDED_IN =
            "its scan was handed in, and the next one that is handed in after the merge tells whether it is gone";

    private static final int NO_FURTHER_ATTEMPT = 0;

    private final Hosts hosts;
    private final PolicyInForce policies;
    private final Settler settler;
    private final NextAttempt nextAttempt;
    private final Consequences consequences;
    private final InstantSource clock;

    Judge(
            Hosts hosts,
            PolicyInForce policies,
            Settler settler,
            NextAttempt nextAttempt,
            Consequences consequences,
            InstantSource clock) {
        this.hosts = hosts;
        this.policies = policies;
        this.settler = settler;
        this.nextAttempt = nextAttempt;
        this.consequences = consequences;
        this.clock = clock;
    }

    /**
     * Asks what stands, and does what follows.
     *
     * @param fixes those that the head has, each with what is known of it; never none
     */
    void judge(List<Consequences.Told> fixes, LivePullRequest live) {
        RepositoryRef repository = fixes.get(0).remediation().repository();
        Verification demanded = policies.lastKnown(repository).policy().verification();
        // Each attempt is waited for anew.
        Instant since = fixes.stream()
                .map(fix -> fix.before().since())
                .max(Comparator.naturalOrder())
                .orElse(live.opened());
        Instant patienceEnds = (since.isAfter(live.opened()) ? since : live.opened()).plus(demanded.patience());
        boolean patient = clock.instant().isBefore(patienceEnds);
        Verdict.Demands demands = new Verdict.Demands(
                demanded.demands(Requirement.RESCAN),
                demanded.demands(Requirement.NO_NEW_ALERTS),
                demanded.demands(Requirement.CHECKS),
                patient);
        ScansReadOnce scans = new ScansReadOnce(hosts.proof(), repository);
        List<Weighed> weighed = new ArrayList<>();
        for (Consequences.Told fix : fixes) {
            Evidence evidence = told(fixes, fix, live, scans, demands, patienceEnds);
            if (!isGoneByItself(evidence) || !settler.supersede(fix.remediation(), live)) {
                Verdict verdict = verdict(fix.remediation(), evidence, demands);
                ProofRecord record = ProofRecords.judged(fix.record(), evidence, verdict, clock.instant());
                weighed.add(new Weighed(fix.saying(record), verdict, evidence));
            }
        }
        if (!weighed.isEmpty()) {
            carryOut(weighed, live, patient, demanded.attempts());
        }
    }

    private static Verdict verdict(Remediation remediation, Evidence evidence, Verdict.Demands demands) {
        Verdict verdict = Verdict.of(evidence, demands);
        boolean nobodyScans = verdict.kind() == Verdict.Kind.UNPROVED
                && demands.rescan()
                && evidence.rescan().isEmpty();
        return remediation.isHandedIn() && nobodyScans ? new Verdict(verdict.kind(), HANDED_IN) : verdict;
    }

    /** Scans that cannot be read are not waited for longer than those that never come. */
    private Evidence told(
            List<Consequences.Told> fixes,
            Consequences.Told fix,
            LivePullRequest live,
            ScansReadOnce scans,
            Verdict.Demands demands,
            Instant patienceEnds) {
        try {
            return evidence(fixes, fix, live, scans, demands);
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
    private Evidence evidence(
            List<Consequences.Told> fixes,
            Consequences.Told fix,
            LivePullRequest live,
            ScansReadOnce scans,
            Verdict.Demands demands) {
        Evidence checksAlone = new Evidence(Optional.empty(), List.of(), live.checks(), true);
        boolean running = !checksAlone.decisive(Check.State.PENDING).isEmpty();
        if (demands.checks() && demands.patient() && running) {
            return checksAlone;
        }
        Evidence evidence = new Inquiry(hosts, scans, subject(fixes, fix), live).evidence();
        return new Evidence(
                evidence.rescan(),
                evidence.fresh().stream()
                        .filter(one -> mayBeOf(fix, one, fixes))
                        .toList(),
                evidence.checks(),
                evidence.scansPullRequests());
    }

    private static Inquiry.Subject subject(List<Consequences.Told> fixes, Consequences.Told fix) {
        ProofRecord record = fix.record();
        Set<SourcePath> changed = new HashSet<>();
        Set<Long> beside = new HashSet<>();
        for (Consequences.Told one : fixes) {
            changed.addAll(one.remediation().proposal().orElseThrow().paths());
            beside.add(one.remediation().alert());
        }
        return new Inquiry.Subject(
                fix.remediation().repository(),
                fix.remediation().alert(),
                record.target().tool(),
                record.target().rule(),
                record.target().category(),
                changed,
                fixes.stream()
                        .mapToInt(one -> one.record().made().linesChanged())
                        .sum(),
                fix.remediation().proposal().orElseThrow().base(),
                beside);
    }

    /** Something new is laid at the door of the fixes that changed its file; where none did, of all. */
    private static boolean mayBeOf(Consequences.Told fix, ScanResult fresh, List<Consequences.Told> fixes) {
        return fix.changes(fresh.path()) || fixes.stream().noneMatch(one -> one.changes(fresh.path()));
    }

    private static boolean isGoneByItself(Evidence evidence) {
        return evidence.rescan()
                .map(rescan -> rescan.before().isPresent() && rescan.targetBefore() == 0 && rescan.targetAfter() == 0)
                .orElse(false);
    }

    private void carryOut(List<Weighed> weighed, LivePullRequest live, boolean patient, int attempts) {
        boolean inReview = weighed.stream().anyMatch(one -> one.remediation().state() == RemediationState.IN_REVIEW);
        // Whoever reviews it already is not asked a second time.
        Conclusion ready = inReview ? Conclusion.NONE : Conclusion.READY;
        List<Consequences.Told> told = weighed.stream().map(Weighed::told).toList();
        switch (Weighed.gravest(weighed)) {
            case PROVED -> consequences.show(told, live, ready);
            case OPEN -> weighed.forEach(this::await);
            case UNPROVED -> {
                // That a scan is gone by now takes nothing back.
                if (!inReview
                        || weighed.stream()
                                .anyMatch(one -> one.evidence().rescan().isPresent())) {
                    consequences.show(told, live, ready);
                }
            }
            case RED -> {
                if (patient || inReview) {
                    consequences.show(told, live, Conclusion.NONE);
                } else if (weighed.stream().allMatch(one -> isRedAnyway(one.remediation(), one.evidence()))) {
                    consequences.show(told.stream().map(Judge::redAsBefore).toList(), live, ready);
                } else {
                    withdraw(weighed, live);
                }
            }
            case REFUTED -> {
                if (inReview) {
                    consequences.show(told, live, Conclusion.NONE);
                } else {
                    nextAttempt.after(
                            weighed.stream()
                                    .filter(one -> one.verdict().kind() == Verdict.Kind.REFUTED)
                                    .map(Weighed::told)
                                    .toList(),
                            live,
                            attempts);
                }
            }
        }
    }

    /** Those that the scanner says something about, where it does of some; else all, for any may be what a check fails for. */
    private void withdraw(List<Weighed> weighed, LivePullRequest live) {
        List<Consequences.Told> blamed =
                weighed.stream().filter(Weighed::isBlamed).map(Weighed::blamed).toList();
        if (blamed.isEmpty() || blamed.size() == weighed.size()) {
            consequences.withdraw(weighed.stream().map(Weighed::told).toList(), live);
        } else {
            nextAttempt.after(blamed, live, NO_FURTHER_ATTEMPT);
        }
    }

    private static Consequences.Told redAsBefore(Consequences.Told told) {
        ProofRecord record = told.record();
        return told.saying(record.saying(record.level(), record.verdict() + ", as before the fix", record.at()));
    }

    private void await(Weighed one) {
        String line = one.verdict().kind() == Verdict.Kind.OPEN
                ? one.told().record().verdict()
                : "the other fixes of its pull request are still waited for";
        consequences.wait(one.remediation(), line);
    }

    /** Whether whatever is red is red on the commit that the fix was made on, too: that says nothing of the fix. */
    private boolean isRedAnyway(Remediation remediation, Evidence evidence) {
        CommitId base = remediation.proposal().orElseThrow().base();
        List<Check> there = hosts.proof().checks(remediation.repository(), base);
        return evidence.decisive(Check.State.FAILED).stream()
                .allMatch(red -> there.stream()
                        .anyMatch(check -> check.name().equals(red.name())
                                && check.app().equals(red.app())
                                && check.state() == Check.State.FAILED));
    }
}
