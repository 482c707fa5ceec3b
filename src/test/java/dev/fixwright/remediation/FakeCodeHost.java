package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.repository.BranchName;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.source.MemoryTree;
import dev.fixwright.source.SourceFile;
import dev.fixwright.source.SourcePath;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A code host in memory: what stands on it are plain fields, and each call can be made to fail before or after it works. */
final class FakeCodeHost implements CodeHost {
    static final RepositoryRef SHOP = new RepositoryRef(11, 22, "acme", "shop");

    /** Branches that there are for another purpose. */
    final Set<String> othersBranches = new TreeSet<>(Set.of("main"));

    final Map<Long, LiveAlert> alerts = new TreeMap<>();
    final Map<SourcePath, SourceFile> files = new TreeMap<>();
    final Map<CommitId, Map<SourcePath, SourceFile>> history = new HashMap<>();
    final Map<String, PullRequest> pullRequests = new TreeMap<>();
    final Map<String, Proposal> proposals = new TreeMap<>();
    final Map<String, CheckRunReport> checkRuns = new TreeMap<>();
    final List<String> calls = new ArrayList<>();
    CommitId head = commit(1);
    Optional<String> policy = Optional.empty();
    Optional<String> organisationPolicy = Optional.empty();
    int foreignPullRequestsOfTheApp;
    boolean mayReport = true;
    BranchRules rules = new BranchRules(List.of());
    Runnable beforePropose = () -> {};

    private final Map<String, Deque<CodeHostException>> refusals = new HashMap<>();
    private final Map<String, Deque<CodeHostException>> lostAnswers = new HashMap<>();

    static CommitId commit(int number) {
        return new CommitId("%040x".formatted(number));
    }

    void put(String path, String text) {
        SourcePath file = SourcePath.of(path);
        files.put(file, SourceFile.of(file, text));
        history.computeIfAbsent(head, none -> new TreeMap<>()).putAll(files);
    }

    /** The default branch moves on: the files stay, unless they are put anew. */
    void push(int commit) {
        history.computeIfAbsent(head, none -> new TreeMap<>()).putAll(files);
        head = commit(commit);
        history.put(head, new TreeMap<>(files));
    }

    void refuse(String call, Reason reason, Optional<Instant> retryAt) {
        refusals.computeIfAbsent(call, none -> new ArrayDeque<>())
                .add(new CodeHostException(reason, call + " was refused", retryAt));
    }

    void loseAnswer(String call) {
        lostAnswers
                .computeIfAbsent(call, none -> new ArrayDeque<>())
                .add(new CodeHostException(Reason.UNAVAILABLE, call + " did not answer", Optional.empty()));
    }

    void settle(String branch, PullRequest.State state) {
        PullRequest was = pullRequests.get(branch);
        pullRequests.put(branch, new PullRequest(was.number(), was.address(), state, was.draft(), was.head()));
    }

    void pushTo(String branch, int commit) {
        PullRequest was = pullRequests.get(branch);
        pullRequests.put(
                branch, new PullRequest(was.number(), was.address(), was.state(), was.draft(), commit(commit)));
    }

    @Override
    public Optional<LiveAlert> alert(RepositoryRef repository, long number) {
        return answer("alert", () -> Optional.ofNullable(alerts.get(number)));
    }

    @Override
    public Snapshot snapshot(RepositoryRef repository, BranchName fixBranch, SourcePath file, CommitId scanned) {
        return answer(
                "snapshot",
                () -> new Snapshot(
                        "main",
                        head,
                        new PolicyTexts(policy, organisationPolicy),
                        new MemoryTree(files.values()),
                        Optional.ofNullable(pullRequests.get(fixBranch.value())),
                        Optional.empty(),
                        Optional.ofNullable(pullRequests.get(fixBranch.value()))
                                .map(PullRequest::head)
                                .or(() -> othersBranches.contains(fixBranch.value())
                                        ? Optional.of(head)
                                        : Optional.empty()),
                        Optional.ofNullable(
                                history.getOrDefault(scanned, Map.of()).get(file)),
                        foreignPullRequestsOfTheApp
                                + (int) pullRequests.values().stream()
                                        .filter(pullRequest -> pullRequest.state() == PullRequest.State.OPEN)
                                        .count()));
    }

    @Override
    public BranchRules rules(RepositoryRef repository, BranchName branch) {
        return rules;
    }

    @Override
    public PolicyTexts policies(RepositoryRef repository) {
        return answer("policies", () -> new PolicyTexts(policy, organisationPolicy));
    }

    @Override
    public Optional<String> defaults(RepositoryRef ofOwner) {
        return answer("defaults", () -> organisationPolicy);
    }

    @Override
    public List<LiveAlert> openAlerts(RepositoryRef repository) {
        return answer(
                "openAlerts",
                () -> alerts.values().stream()
                        .filter(alert -> alert.state() == LiveAlert.State.OPEN)
                        .toList());
    }

    @Override
    public List<CommitId> line(RepositoryRef repository, CommitId last, int count) {
        return answer(
                "line",
                () -> IntStream.rangeClosed(1, count)
                        .mapToObj(place -> place == count ? last : commit(50_000 + place))
                        .toList());
    }

    @Override
    public PullRequest propose(Proposal proposal) {
        return answer("propose", () -> {
            beforePropose.run();
            String branch = proposal.branch().value();
            PullRequest standing = pullRequests.get(branch);
            if (standing != null && standing.state() == PullRequest.State.OPEN) {
                return standing;
            }
            if (!proposal.madeOn().head().equals(head)) {
                throw new CodeHostException(Reason.BASE_MOVED, "the base moved", Optional.empty());
            }
            long number = 100 + pullRequests.size();
            PullRequest made = new PullRequest(
                    number,
                    "https://github.com/acme/shop/pull/" + number,
                    PullRequest.State.OPEN,
                    proposal.draft(),
                    commit(1_000 + (int) number));
            pullRequests.put(branch, made);
            proposals.put(branch, proposal);
            return made;
        });
    }

    /** Its commits stand in one line. */
    @Override
    public boolean contains(RepositoryRef repository, CommitId head, CommitId other) {
        return head.value().compareTo(other.value()) >= 0;
    }

    @Override
    public boolean mayReport(RepositoryRef repository) {
        return mayReport;
    }

    @Override
    public void report(RepositoryRef repository, CheckRunReport report) {
        answer(
                "report",
                () -> checkRuns.put(
                        report.name() + "/" + report.externalId() + "/"
                                + report.head().value().substring(36),
                        report));
    }

    private interface Work<T> {
        T run();
    }

    private <T> T answer(String call, Work<T> work) {
        calls.add(call);
        CodeHostException refusal = next(refusals, call);
        if (refusal != null) {
            throw refusal;
        }
        T result = work.run();
        CodeHostException lost = next(lostAnswers, call);
        if (lost != null) {
            throw lost;
        }
        return result;
    }

    private static CodeHostException next(Map<String, Deque<CodeHostException>> failures, String call) {
        return failures.getOrDefault(call, new ArrayDeque<>()).poll();
    }
}
