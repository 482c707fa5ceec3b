package dev.fixwright.github.standin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jgit.lib.FileMode;

/** A repository that the stand-in holds, and what people and tools may do to it in a test. */
public final class HostedRepository {
    public static final String DEFAULT_BRANCH = "main";

    private static final AtomicLong CHECK_RUN_IDS = new AtomicLong(5000);

    private final long id;
    private final String owner;
    private volatile String name;
    private final GitStore git = new GitStore();
    private final Map<Long, HostedAlert> alerts = new TreeMap<>();
    private final Map<Long, HostedPullRequest> pullRequests = new LinkedHashMap<>();
    private final Map<Long, HostedCheckRun> checkRuns = new LinkedHashMap<>();
    private final Set<String> labels = new TreeSet<>();
    private boolean draftsSupported = true;
    private boolean archived;
    private boolean isPublic;

    HostedRepository(long id, String owner, String name) {
        this.id = id;
        this.owner = owner;
        this.name = name;
    }

    public long id() {
        return id;
    }

    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public String fullName() {
        return owner + "/" + name;
    }

    void rename(String newName) {
        name = newName;
    }

    String nodeId() {
        return "R_" + id;
    }

    public GitStore git() {
        return git;
    }

    /** A commit on the default branch. */
    public synchronized String push(Map<String, String> files, String message) {
        return git.commitFiles(DEFAULT_BRANCH, files, message, "a-person");
    }

    /** A commit on the default branch that makes a file executable. */
    public synchronized void chmod(String path) {
        GitStore.Entry entry = git.entry(head(), path).orElseThrow();
        String tree = git.tree(
                Optional.of(git.commit(head()).tree()),
                List.of(new GitStore.Entry(path, FileMode.EXECUTABLE_FILE, entry.id())));
        git.moveBranch(
                DEFAULT_BRANCH, git.commit(tree, List.of(head()), "chmod +x " + path, "a-person", Instant.now()));
    }

    public String head() {
        return git.branch(DEFAULT_BRANCH).orElseThrow();
    }

    /** What a tool reports on the default branch as it stands. */
    public synchronized HostedAlert report(HostedAlert.Rule rule, HostedAlert.Place place, String message) {
        long number = alerts.size() + 1L;
        HostedAlert alert = new HostedAlert(number, rule, place, message, "refs/heads/" + DEFAULT_BRANCH, head());
        alerts.put(number, alert);
        return alert;
    }

    public synchronized Optional<HostedAlert> alert(long number) {
        return Optional.ofNullable(alerts.get(number));
    }

    public synchronized HostedPullRequest open(HostedPullRequest.Opening opening, boolean fromFork) {
        String head =
                fromFork ? "0".repeat(40) : git.branch(opening.headBranch()).orElseThrow();
        HostedPullRequest made = new HostedPullRequest(pullRequests.size() + 1L, opening, head, fromFork);
        pullRequests.put(made.number(), made);
        return made;
    }

    public synchronized List<HostedPullRequest> pullRequests() {
        pullRequests.values().stream()
                .filter(pull -> pull.state().equals("OPEN") && !pull.isFromFork())
                .forEach(pull -> git.branch(pull.headBranch()).ifPresent(pull::moveHead));
        return List.copyOf(pullRequests.values());
    }

    public synchronized Optional<HostedPullRequest> pullRequest(long number) {
        return pullRequests().stream().filter(pull -> pull.number() == number).findFirst();
    }

    public synchronized void close(long number) {
        pullRequest(number).orElseThrow().become("CLOSED");
    }

    public synchronized void merge(long number) {
        HostedPullRequest pull = pullRequest(number).orElseThrow();
        pull.become("MERGED");
        git.moveBranch(DEFAULT_BRANCH, pull.head());
    }

    public synchronized List<HostedCheckRun> checkRuns() {
        return new ArrayList<>(checkRuns.values());
    }

    synchronized Optional<HostedCheckRun> checkRun(long checkRun) {
        return Optional.ofNullable(checkRuns.get(checkRun));
    }

    synchronized void put(HostedCheckRun checkRun) {
        checkRuns.put(checkRun.id(), checkRun);
    }

    static long nextCheckRun() {
        return CHECK_RUN_IDS.incrementAndGet();
    }

    synchronized Set<String> labels() {
        return labels;
    }

    /** Free private repositories have no draft pull requests. */
    public synchronized void withoutDrafts() {
        draftsSupported = false;
    }

    synchronized boolean hasDrafts() {
        return draftsSupported;
    }

    public synchronized void archive() {
        archived = true;
    }

    synchronized void publish() {
        isPublic = true;
    }

    synchronized boolean isPublic() {
        return isPublic;
    }

    synchronized boolean isArchived() {
        return archived;
    }
}
