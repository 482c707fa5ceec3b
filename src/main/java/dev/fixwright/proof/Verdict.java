package dev.fixwright.proof;

import dev.fixwright.proof.Evidence.Rescan;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.ScanResult;
import java.util.List;
import java.util.Optional;

/**
 * What follows from the evidence, with one line for people.
 *
 * @param line says first what holds, then what does not
 */
public record Verdict(Kind kind, String line) {
    /** What follows. */
    public enum Kind {
        /** All that was demanded holds. */
        PROVED,
        /** The scanner speaks against the fix: another one is needed. */
        REFUTED,
        /** The repository's checks speak against it; they may be run again. */
        RED,
        /** Something has not told yet. */
        OPEN,
        /** Nothing more is going to be told, and not all that a proof takes was: the fix stays {@link ProofLevel#CHECKED}. */
        UNPROVED
    }

    /**
     * What has to hold before a pull request is ready.
     *
     * @param patient whether there is time left to wait for a scan
     */
    public record Demands(boolean rescan, boolean noNewAlerts, boolean checks, boolean patient) {}

    /** Goes by the gravest first: an alert that stands, a new one, a red check, what is missing. */
    public static Verdict of(Evidence evidence, Demands demands) {
        List<Check> red = demands.checks() ? evidence.decisive(Check.State.FAILED) : List.of();
        List<Check> pending = demands.checks() ? evidence.decisive(Check.State.PENDING) : List.of();
        if (demands.rescan()
                && evidence.rescan().map(scan -> scan.targetAfter() > 0).orElse(false)) {
            return new Verdict(Kind.REFUTED, "the alert is still there");
        }
        if (demands.noNewAlerts() && !evidence.fresh().isEmpty()) {
            return new Verdict(Kind.REFUTED, "the fix brings " + fresh(evidence.fresh()));
        }
        if (!red.isEmpty()) {
            return new Verdict(Kind.RED, named("check", red) + (red.size() == 1 ? " fails" : " fail"));
        }
        boolean compared = evidence.rescan().map(Rescan::compares).orElse(false);
        boolean comes = evidence.rescan().isPresent() || evidence.scansPullRequests();
        boolean scanIsAwaited = demands.rescan() && !compared && comes && demands.patient();
        if (scanIsAwaited || (!pending.isEmpty() && demands.patient())) {
            return new Verdict(Kind.OPEN, awaited(scanIsAwaited, evidence, pending));
        }
        return against(evidence, demands, pending)
                .map(line -> new Verdict(Kind.UNPROVED, line))
                .orElseGet(() -> new Verdict(Kind.PROVED, proved(demands)));
    }

    /** What keeps the fix from being proved, though the policy lets it pass or nobody waits for it any longer. */
    private static Optional<String> against(Evidence evidence, Demands demands, List<Check> pending) {
        if (evidence.rescan().isEmpty()) {
            return Optional.of(unscanned(evidence, demands));
        }
        Rescan rescan = evidence.rescan().get();
        if (!rescan.compares()) {
            return Optional.of(
                    "no scan of " + rescan.baseName() + " has the alert, so that this one has not shows nothing");
        }
        if (rescan.targetAfter() > 0) {
            return Optional.of("the alert is still there, and the policy asks for no scan");
        }
        if (!evidence.fresh().isEmpty()) {
            return Optional.of("the alert is gone, and there is " + fresh(evidence.fresh()));
        }
        return pending.isEmpty() ? Optional.empty() : Optional.of(named("check", pending) + " did not end in time");
    }

    private static String proved(Demands demands) {
        return "the alert is gone"
                + (demands.noNewAlerts() ? ", nothing new is reported" : "")
                + (demands.checks() ? ", the checks pass" : "");
    }

    private static String unscanned(Evidence evidence, Demands demands) {
        if (!demands.rescan()) {
            return "the policy asks for no scan of the pull request";
        }
        return evidence.scansPullRequests()
                ? "no scan of this pull request came in time"
                : "the scanner does not run on pull requests here";
    }

    private static String awaited(boolean scan, Evidence evidence, List<Check> pending) {
        String scans = evidence.rescan()
                .map(rescan -> "a scan of " + rescan.baseName() + " that has the alert")
                .orElse("the scan of this commit");
        String checks = pending.isEmpty() ? "" : named("check", pending);
        return "waiting for " + (scan ? scans : "") + (scan && !pending.isEmpty() ? " and " : "") + checks;
    }

    private static String fresh(List<ScanResult> fresh) {
        ScanResult first = fresh.get(0);
        String one = first.rule() + " (" + first.tool() + ") in " + first.path() + ":" + first.line();
        return fresh.size() == 1 ? "a new alert: " + one : fresh.size() + " new alerts, the first is " + one;
    }

    private static String named(String what, List<Check> checks) {
        String first = what + " " + checks.get(0).name();
        return checks.size() == 1 ? first : first + " and " + (checks.size() - 1) + " more";
    }
}
