package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.PullRequest;
import dev.fixwright.repository.Check;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.repository.Scan;
import dev.fixwright.repository.ScanResult;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import dev.fixwright.source.SourceTree;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;

/** The scans and checks of the repository in memory, as plain fields; pull requests are those of the fake code host. */
final class FakeProofHost implements ProofHost {
    static final String TOOL = "SpotBugs";

    final List<Scan> scans = new ArrayList<>();
    final Map<Long, List<ScanResult>> results = new HashMap<>();
    final List<ScanResult> ofOtherTools = new ArrayList<>();
    List<Scan> scansOfOthers = List.of();
    final List<ScanResult> onMain = new ArrayList<>();
    final List<Check> checks = new ArrayList<>();
    final List<Check> checksOfBase = new ArrayList<>();
    final Map<Long, String> bodies = new LinkedHashMap<>();
    final Map<Long, CommitId> mergeCommits = new HashMap<>();
    final Map<Long, PullRequest> reverts = new HashMap<>();
    final List<String> calls = new ArrayList<>();
    final List<SourceFile> amended = new ArrayList<>();
    /** Commits that merge a head for a try, each with the base that it merges it into. */
    final Map<CommitId, CommitId> tries = new HashMap<>();
    /** Commits on which the alert stands by what a scan of another category said. */
    final Set<CommitId> standsOn = new HashSet<>();

    Instant opened = Instant.EPOCH;
    Merging merging = Merging.MERGEABLE;
    Instant touched = Instant.EPOCH;
    final List<String> reminders = new ArrayList<>();

    private static final int AMENDED = 7_777;

    private final FakeCodeHost host;
    private final Map<String, Deque<CodeHostException>> refusals = new HashMap<>();
    private final Map<String, Deque<CodeHostException>> lostAnswers = new HashMap<>();
    private Optional<CommitId> amendedOnTopOf = Optional.empty();

    FakeProofHost(FakeCodeHost host) {
        this.host = host;
    }

    /** The next call of that name does nothing but fail. */
    void refuse(String call, CodeHostException.Reason reason) {
        refusals.computeIfAbsent(call, none -> new ArrayDeque<>())
                .add(new CodeHostException(reason, call + " was refused", Optional.empty()));
    }

    /** The next call of that name works, and its answer is lost. */
    void loseAnswer(String call) {
        lostAnswers
                .computeIfAbsent(call, none -> new ArrayDeque<>())
                .add(new CodeHostException(
                        CodeHostException.Reason.UNAVAILABLE, call + " did not answer", Optional.empty()));
    }

    private <T> T answer(String call, Supplier<T> work) {
        fail(refusals, call);
        T answer = work.get();
        fail(lostAnswers, call);
        return answer;
    }

    private static void fail(Map<String, Deque<CodeHostException>> failures, String call) {
        CodeHostException failure =
                failures.getOrDefault(call, new ArrayDeque<>()).poll();
        if (failure != null) {
            throw failure;
        }
    }

    /** A scan by the tool that raised the alerts, which reports these. */
    Scan scanned(String ref, CommitId commit, ScanResult... found) {
        Scan scan = new Scan(100 + scans.size(), TOOL, Optional.of("4.9"), "spotbugs", ref, commit, opened, "", "");
        scans.add(0, scan);
        results.put(scan.id(), List.of(found));
        return scan;
    }

    /** A scan by the same tool for another purpose. */
    void scannedAs(String category, String ref, CommitId commit) {
        Scan scan = new Scan(100 + scans.size(), TOOL, Optional.of("4.9"), category, ref, commit, opened, "", "");
        scans.add(0, scan);
        results.put(scan.id(), List.of());
    }

    void replace(Scan scan, Scan other) {
        scans.set(scans.indexOf(scan), other);
    }

    static ScanResult result(long alert, String rule) {
        return new ScanResult(OptionalLong.of(alert), TOOL, rule, BotOnFakes.FILE, 9);
    }

    @Override
    public Optional<LivePullRequest> pullRequest(RepositoryRef repository, long number) {
        calls.add("pullRequest");
        return answer(
                "pullRequest",
                () -> host.pullRequests.entrySet().stream()
                        .filter(entry -> entry.getValue().number() == number)
                        .map(entry -> live(entry.getKey(), entry.getValue()))
                        .findFirst());
    }

    private LivePullRequest live(String branch, PullRequest pullRequest) {
        return new LivePullRequest(
                pullRequest,
                "PR_" + pullRequest.number(),
                "",
                branch,
                Optional.of("REF_" + branch),
                "main",
                host.head,
                merging,
                Optional.empty(),
                Optional.ofNullable(mergeCommits.get(pullRequest.number())),
                opened,
                checks,
                OptionalLong.empty(),
                List.of());
    }

    @Override
    public List<Condition> conditions(RepositoryRef repository, List<Long> numbers) {
        calls.add("conditions");
        return host.pullRequests.values().stream()
                .filter(pull -> numbers.contains(pull.number()))
                .map(pull -> new Condition(pull.number(), pull.state(), pull.head(), merging, touched))
                .toList();
    }

    @Override
    public CommitId replace(RepositoryRef repository, LivePullRequest pullRequest, Replacement fix) {
        calls.add("replace");
        return answer("replace", () -> {
            CommitId made = FakeCodeHost.commit(AMENDED + 1);
            CommitId there = host.pullRequests.get(pullRequest.branch()).head();
            if (!there.equals(made) && !there.equals(pullRequest.pullRequest().head())) {
                throw new CodeHostException(
                        CodeHostException.Reason.BASE_MOVED, "the branch is elsewhere", Optional.empty());
            }
            host.pushTo(pullRequest.branch(), AMENDED + 1);
            return made;
        });
    }

    @Override
    public Instant remind(RepositoryRef repository, long pullRequest, String mark, String text) {
        calls.add("remind");
        reminders.add(text);
        return touched;
    }

    @Override
    public List<Scan> scans(RepositoryRef repository, String tool) {
        calls.add("scans");
        return answer("scans", () -> List.copyOf(scans));
    }

    @Override
    public List<Scan> scans(RepositoryRef repository, String tool, String ref) {
        calls.add("scans of " + ref);
        return tool.equals(TOOL)
                ? scans.stream().filter(scan -> scan.ref().equals(ref)).toList()
                : scansOfOthers;
    }

    @Override
    public Optional<CommitId> mergedInto(RepositoryRef repository, CommitId merge, CommitId head) {
        calls.add("mergedInto");
        return Optional.ofNullable(tries.get(merge));
    }

    @Override
    public List<ScanResult> results(RepositoryRef repository, Scan scan) {
        calls.add("results");
        return results.get(scan.id());
    }

    @Override
    public List<ScanResult> firstSeen(RepositoryRef repository, long pullRequest, Instant since) {
        calls.add("firstSeen");
        return List.copyOf(ofOtherTools);
    }

    @Override
    public List<ScanResult> firstSeen(RepositoryRef repository, Instant since) {
        calls.add("firstSeen on main");
        return List.copyOf(onMain);
    }

    @Override
    public boolean stands(RepositoryRef repository, long alert, long pullRequest, Set<CommitId> commits) {
        calls.add("stands");
        return !Collections.disjoint(standsOn, commits);
    }

    @Override
    public List<Check> checks(RepositoryRef repository, CommitId commit) {
        calls.add("checks of " + commit.shortened());
        return List.copyOf(checksOfBase);
    }

    @Override
    public SourceTree files(RepositoryRef repository, CommitId commit, List<SourcePath> named) {
        calls.add("files of " + commit.shortened());
        return new MemoryTree(host.history.getOrDefault(commit, Map.of()).values());
    }

    @Override
    public void conclude(
            RepositoryRef repository, LivePullRequest pullRequest, Wording wording, Conclusion conclusion) {
        calls.add("conclude " + conclusion);
        answer("conclude", () -> {
            PullRequest was = pullRequest.pullRequest();
            bodies.put(was.number(), wording.body());
            return host.pullRequests.put(
                    pullRequest.branch(),
                    new PullRequest(
                            was.number(),
                            was.address(),
                            conclusion == Conclusion.CLOSED ? PullRequest.State.CLOSED : was.state(),
                            was.draft() && conclusion != Conclusion.READY,
                            was.head()));
        });
    }

    /** As on GitHub: a branch that is elsewhere is not touched, and the very commit is found where it was made before. */
    @Override
    public CommitId amend(
            RepositoryRef repository,
            LivePullRequest pullRequest,
            List<SourceFile> files,
            List<SourcePath> gone,
            String headline,
            String body) {
        calls.add("amend");
        return answer("amend", () -> {
            CommitId parent = pullRequest.pullRequest().head();
            CommitId there = host.pullRequests.get(pullRequest.branch()).head();
            CommitId made = FakeCodeHost.commit(AMENDED);
            boolean known = there.equals(made) && amendedOnTopOf.equals(Optional.of(parent)) && amended.equals(files);
            if (!known && !there.equals(parent)) {
                throw new CodeHostException(
                        CodeHostException.Reason.BASE_MOVED, "the branch is elsewhere", Optional.empty());
            }
            amended.clear();
            amended.addAll(files);
            amendedOnTopOf = Optional.of(parent);
            host.pushTo(pullRequest.branch(), AMENDED);
            return made;
        });
    }

    @Override
    public Optional<PullRequest> revertOf(RepositoryRef repository, long number) {
        calls.add("revertOf");
        return answer("revertOf", () -> Optional.ofNullable(reverts.get(number)));
    }

    @Override
    public Optional<PullRequest> revert(RepositoryRef repository, LivePullRequest merged, String title, String body) {
        calls.add("revert");
        return answer("revert", () -> {
            PullRequest made = new PullRequest(
                    900 + merged.pullRequest().number(),
                    "https://github.com/acme/shop/pull/"
                            + (900 + merged.pullRequest().number()),
                    PullRequest.State.OPEN,
                    true,
                    FakeCodeHost.commit(9_000));
            reverts.put(merged.pullRequest().number(), made);
            return Optional.of(made);
        });
    }
}
