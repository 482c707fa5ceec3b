package dev.fixwright.remediation;

import dev.fixwright.proof.Evidence;
import dev.fixwright.proof.Evidence.Rescan;
import dev.fixwright.remediation.ProofHost.LivePullRequest;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import dev.fixwright.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks a repository's own scanners and checks about one head of a fix's pull request. */
final class Inquiry {
    /** So many scans of the default branch alone say that pull requests are not scanned. */
    private static final int HABIT = 3;

    private final ProofHost host;
    private final Subject subject;
    private final LivePullRequest live;

    /**
     * What is asked about.
     *
     * @param category of the scans that raised the alert
     * @param changed the files that the fix changes
     * @param base the commit that the fix was made on
     */
    record Subject(
            RepositoryRef repository,
            long alert,
            String tool,
            String rule,
            String category,
            Set<SourcePath> changed,
            CommitId base) {}

    Inquiry(ProofHost host, Subject subject, LivePullRequest live) {
        this.host = host;
        this.subject = subject;
        this.live = live;
    }

    /** What the scanners say, as far as they have looked; asks as little as it takes. */
    Evidence evidence() {
        List<Scan> scans = host.scans(subject.repository(), subject.tool()).stream()
                .filter(scan -> scan.error().isEmpty())
                .toList();
        Optional<Scan> after = scans.stream().filter(this::looksAtHead).findFirst();
        if (after.isEmpty()) {
            return new Evidence(Optional.empty(), List.of(), live.checks(), scansPullRequests(scans));
        }
        Optional<Scan> before = before(scans, after.get());
        List<ScanResult> had =
                before.map(scan -> host.results(subject.repository(), scan)).orElse(List.of());
        List<ScanResult> has = host.results(subject.repository(), after.get());
        Rescan rescan = new Rescan(
                before,
                after.get(),
                ofTarget(had),
                Math.max(ofTarget(has), stands() ? 1 : 0),
                ofRule(had),
                ofRule(has));
        return new Evidence(Optional.of(rescan), fresh(before, had, has), live.checks(), true);
    }

    /** A pull request is often scanned as it would look after the merge; some tools scan every branch that is pushed. */
    private boolean looksAtHead(Scan scan) {
        long number = live.pullRequest().number();
        boolean ofThis = scan.ref().equals("refs/pull/" + number + "/merge")
                || scan.ref().equals("refs/pull/" + number + "/head")
                || scan.ref().equals("refs/heads/" + live.branch());
        return ofThis
                && scan.category().equals(subject.category())
                && (scan.commit().equals(live.head())
                        || live.tryMerge().equals(Optional.of(scan.commit()))
                        || host.merges(subject.repository(), scan.commit(), live.head()));
    }

    private Optional<Scan> before(List<Scan> scans, Scan after) {
        String ref = "refs/heads/" + live.defaultBranch();
        Optional<Scan> recent = newest(scans, ref, after);
        return recent.isPresent() ? recent : newest(host.scans(subject.repository(), subject.tool(), ref), ref, after);
    }

    private static Optional<Scan> newest(List<Scan> scans, String ref, Scan after) {
        return scans.stream()
                .filter(scan -> scan.ref().equals(ref) && scan.error().isEmpty() && scan.isLike(after))
                .findFirst();
    }

    private boolean scansPullRequests(List<Scan> scans) {
        String ref = "refs/heads/" + live.defaultBranch();
        List<Scan> like = scans.stream()
                .filter(scan -> scan.category().equals(subject.category()))
                .toList();
        return like.size() < HABIT || like.stream().anyMatch(scan -> !scan.ref().equals(ref));
    }

    private boolean stands() {
        return host.stands(
                        subject.repository(),
                        subject.alert(),
                        live.pullRequest().number())
                .orElse(false);
    }

    private int ofTarget(List<ScanResult> results) {
        return (int) results.stream()
                .filter(result -> result.alert().equals(OptionalLong.of(subject.alert())))
                .count();
    }

    private int ofRule(List<ScanResult> results) {
        return (int) results.stream()
                .filter(result -> result.rule().equals(subject.rule()))
                .count();
    }

    /**
     * What the pull request has and its base has not. Where somebody else's commits lie between the two, only what is in
     * the files of the fix can be laid at its door.
     */
    private List<ScanResult> fresh(Optional<Scan> before, List<ScanResult> had, List<ScanResult> has) {
        Set<OptionalLong> known = had.stream().map(ScanResult::alert).collect(Collectors.toSet());
        boolean sameBase = before.map(scan -> scan.commit().equals(live.base())).orElse(false);
        List<ScanResult> fresh = new ArrayList<>(has.stream()
                .filter(result -> result.alert().isPresent() && !known.contains(result.alert()))
                .filter(result -> result.alert().getAsLong() != subject.alert())
                .filter(result -> sameBase || isInFix(result))
                .toList());
        Set<OptionalLong> counted = fresh.stream().map(ScanResult::alert).collect(Collectors.toSet());
        boolean baseStands = live.base().equals(subject.base());
        host.firstSeen(subject.repository(), live.pullRequest().number(), live.opened()).stream()
                .filter(result -> counted.add(result.alert()) && !known.contains(result.alert()))
                .filter(result -> baseStands || isInFix(result))
                .forEach(fresh::add);
        return fresh;
    }

    private boolean isInFix(ScanResult result) {
        return subject.changed().stream().anyMatch(path -> path.value().equals(result.path()));
    }
}
