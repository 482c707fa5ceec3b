package dev.fixwright.remediation;

import dev.fixwright.proof.Evidence;
import dev.fixwright.proof.Evidence.Rescan;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.remediation.ProofHost.TryMerge;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks a repository's own scanners and checks about one head of a fix's pull request. */
final class Inquiry {
    /** So many scans of the default branch alone say that pull requests are not scanned. */
    private static final int HABIT = 3;

    private final CodeHost code;
    private final ProofHost host;
    private final ScansReadOnce scans;
    private final Subject subject;
    private final LivePullRequest live;

    /**
     * What is asked about.
     *
     * @param category of the scans that raised the alert
     * @param changed the files that the fix changes
     * @param lines how many lines it changes there
     * @param base the commit that the fix was made on
     * @param beside the alerts that other fixes of the same pull request are to end
     */
    record Subject(
            RepositoryRef repository,
            long alert,
            String tool,
            String rule,
            String category,
            Set<SourcePath> changed,
            int lines,
            CommitId base,
            Set<Long> beside) {
        boolean changes(String path) {
            return changed.stream().anyMatch(file -> file.value().equals(path));
        }
    }

    Inquiry(Hosts hosts, ScansReadOnce scans, Subject subject, LivePullRequest live) {
        this.code = hosts.code();
        this.host = hosts.proof();
        this.scans = scans;
        this.subject = subject;
        this.live = live;
    }

    /** A scan of the head, and the commit that the head was looked at on top of. */
    private record Looked(Scan scan, CommitId base) {}

    /** What the scanners say, as far as they have looked; asks as little as it takes. */
    Evidence evidence() {
        if (HandedInFinding.is(subject.alert())) {
            return handedIn();
        }
        List<Scan> known = scans.scans(subject.tool()).stream()
                .filter(scan -> scan.error().isEmpty())
                .toList();
        Optional<Looked> looked =
                known.stream().flatMap(scan -> look(scan).stream()).findFirst();
        if (looked.isEmpty()) {
            return new Evidence(Optional.empty(), List.of(), live.checks(), scansPullRequests(known));
        }
        Scan after = looked.get().scan();
        Optional<Scan> before = before(known, looked.get());
        if (!after.warning().isEmpty() && !before.map(Scan::warning).equals(Optional.of(after.warning()))) {
            // The code host took less of it than of the base's: what is not in it may be there all the same.
            return new Evidence(Optional.empty(), List.of(), live.checks(), true);
        }
        return compared(before, looked.get());
    }

    /** No scan on the host tells of it, but one that was handed in may; others there may have something against the fix. */
    private Evidence handedIn() {
        Set<CommitId> commits = new HashSet<>(List.of(live.head()));
        live.tryMerge().map(TryMerge::commit).ifPresent(commits::add);
        Optional<HandedInScans> told = code.handedIn(
                subject.repository(), subject.alert(), live.pullRequest().number(), commits);
        List<ScanResult> fresh = new ArrayList<>(ofOthers(Set.of()));
        Optional<Rescan> rescan = told.map(scans -> {
            boolean sameBase = scans.before().commit().equals(subject.base());
            Comparison comparison = new Comparison(subject, scans.had(), scans.has(), sameBase);
            fresh.addAll(comparison.fresh());
            return rescan(Optional.of(scans.before()), scans.after(), scans.had(), scans.has(), 0)
                    .handedInBy(scans.by());
        });
        return new Evidence(rescan, fresh, live.checks(), false);
    }

    /** @param least how often the alert stands there at least */
    private Rescan rescan(Optional<Scan> before, Scan after, List<ScanResult> had, List<ScanResult> has, int least) {
        return new Rescan(
                before,
                after,
                Comparison.ofAlert(had, subject.alert()),
                Math.max(Comparison.ofAlert(has, subject.alert()), least),
                Comparison.ofRule(had, subject.rule()),
                Comparison.ofRule(has, subject.rule()));
    }

    private Evidence compared(Optional<Scan> before, Looked looked) {
        Scan after = looked.scan();
        List<ScanResult> had = before.map(scans::results).orElse(List.of());
        List<ScanResult> has = scans.results(after);
        boolean sameBase = before.map(scan ->
                        scan.commit().equals(looked.base()) && scan.version().equals(after.version()))
                .orElse(false);
        Comparison comparison = new Comparison(subject, had, has, sameBase);
        Rescan rescan = rescan(before, after, had, has, stands(after) ? 1 : 0);
        List<ScanResult> fresh = new ArrayList<>(comparison.fresh());
        fresh.addAll(ofOthers(comparison.told()));
        return new Evidence(Optional.of(rescan), fresh, live.checks(), true);
    }

    /** A pull request is often scanned as it would look after the merge; some tools scan every branch that is pushed. */
    private Optional<Looked> look(Scan scan) {
        long number = live.pullRequest().number();
        boolean ofThis = scan.ref().equals("refs/pull/" + number + "/merge")
                || scan.ref().equals("refs/pull/" + number + "/head")
                || scan.ref().equals("refs/heads/" + live.branch());
        return ofThis && scan.category().equals(subject.category())
                ? base(scan).map(base -> new Looked(scan, base))
                : Optional.empty();
    }

    private Optional<CommitId> base(Scan scan) {
        if (scan.commit().equals(live.head())) {
            // Some uploads name the head where it was the merge that was looked at.
            return Optional.of(scan.ref().endsWith("/merge") ? live.base() : subject.base());
        }
        return live.tryMerge()
                .filter(merge -> merge.commit().equals(scan.commit()))
                .map(TryMerge::base)
                .or(() -> scans.mergedInto(scan.commit(), live.head()));
    }

    private Optional<Scan> before(List<Scan> known, Looked looked) {
        String ref = "refs/heads/" + live.defaultBranch();
        return newest(known, ref, looked.scan())
                .or(() -> newest(scans.scans(subject.tool(), ref), ref, looked.scan()))
                .or(() -> ofBase(known, looked));
    }

    /** A branch that was given another name has no scan under that so far: what was seen of its commits stays true. */
    private Optional<Scan> ofBase(List<Scan> known, Looked looked) {
        return known.stream()
                .filter(scan -> scan.ref().startsWith("refs/heads/") && scan.isLike(looked.scan()))
                .filter(scan ->
                        scan.commit().equals(looked.base()) || scan.commit().equals(subject.base()))
                .findFirst();
    }

    private static Optional<Scan> newest(List<Scan> scans, String ref, Scan after) {
        return scans.stream()
                .filter(scan -> scan.ref().equals(ref) && scan.error().isEmpty() && scan.isLike(after))
                .findFirst();
    }

    private boolean scansPullRequests(List<Scan> known) {
        String ref = "refs/heads/" + live.defaultBranch();
        List<Scan> like = known.stream()
                .filter(scan -> scan.category().equals(subject.category()))
                .toList();
        return like.size() < HABIT || like.stream().anyMatch(scan -> !scan.ref().equals(ref));
    }

    /** Of any category: the tool may look at the same code for several purposes. */
    private boolean stands(Scan after) {
        Set<CommitId> commits = new HashSet<>(List.of(after.commit(), live.head()));
        live.tryMerge().map(TryMerge::commit).ifPresent(commits::add);
        return host.stands(
                subject.repository(), subject.alert(), live.pullRequest().number(), commits);
    }

    /**
     * What others report on the pull request alone.
     *
     * @param told what the comparison says more exactly
     */
    private List<ScanResult> ofOthers(Set<OptionalLong> told) {
        Map<String, Boolean> lookedAtBase = new HashMap<>();
        List<ScanResult> seen = scans.firstSeen(live.pullRequest().number(), live.opened()).stream()
                .filter(result -> !told.contains(result.alert()))
                .filter(result -> subject.changes(result.path())
                        || live.base().equals(subject.base())
                                && lookedAtBase.computeIfAbsent(result.tool(), this::looksAtBase))
                .toList();
        return seen.isEmpty() ? seen : withoutDefaultBranch(seen);
    }

    /** A tool that is slower than the one that raised the alert tells of the default branch after all this began. */
    private List<ScanResult> withoutDefaultBranch(List<ScanResult> seen) {
        Set<OptionalLong> there =
                scans.firstSeen(live.opened()).stream().map(ScanResult::alert).collect(Collectors.toSet());
        return seen.stream().filter(result -> !there.contains(result.alert())).toList();
    }

    /** A tool that has never looked at the base calls new whatever it finds. */
    private boolean looksAtBase(String tool) {
        return scans.scans(tool, "refs/heads/" + live.defaultBranch()).stream()
                .anyMatch(scan -> scan.commit().equals(live.base()));
    }
}
