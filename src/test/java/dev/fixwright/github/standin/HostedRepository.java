package dev.fixwright.github.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.jgit.lib.FileMode;

/** A repository that the stand-in holds, and what people and tools may do to it in a test. */
public final class HostedRepository {
    private static final String FIRST_BRANCH = "main";

    private final long id;
    private final String owner;
    private volatile String name;
    private volatile String defaultBranch = FIRST_BRANCH;
    private final InstantSource clock;
    private final Consumer<Function<Webhooks, Webhook>> news;
    private final GitStore git;
    private final CodeScanning codeScanning = new CodeScanning(this);
    private final HostedPullRequests pulls = new HostedPullRequests(this);
    private final HostedChecks checks = new HostedChecks(this);
    private final HostedTalk talk;
    private final Set<String> protectedBranches = new ConcurrentSkipListSet<>();
    private final Set<String> labels = new TreeSet<>();
    private final Set<String> collaborators = new TreeSet<>(Set.of("a-person"));
    private final List<HostedIssue> issues = new CopyOnWriteArrayList<>();
    private boolean issuesSwitchedOn = true;
    private boolean draftsSupported = true;
    private boolean codeOwnersAsked = true;
    private Optional<Response> scanningRefusal = Optional.empty();
    private boolean archived;
    private boolean disabled;
    private final HostedRules rules = new HostedRules();
    private boolean isPublic;
    private boolean isPrivate;

    HostedRepository(
            long id, String owner, String name, InstantSource clock, Consumer<Function<Webhooks, Webhook>> news) {
        this.id = id;
        this.owner = owner;
        this.name = name;
        this.clock = clock;
        this.news = news;
        this.git = new GitStore(clock);
        this.talk = new HostedTalk(this);
        git.watch(this::moved);
    }

    private void moved(Branches.Move move) {
        tell(webhooks -> webhooks.pulls().push(this, move));
        pulls.follow(move);
    }

    /** GitHub tells of something, once per app that is installed and cares. */
    void tell(Function<Webhooks, Webhook> event) {
        news.accept(event);
    }

    InstantSource clock() {
        return clock;
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

    String defaultBranch() {
        return defaultBranch;
    }

    String defaultRef() {
        return "refs/heads/" + defaultBranch;
    }

    /** Gives the default branch another name: pull requests go along, what scanners said of it does not. */
    public synchronized void renameDefaultBranch(String newName) {
        String before = defaultBranch;
        String head = head();
        defaultBranch = newName;
        git.moveBranch(newName, head);
        pulls.retarget(before, newName);
        git.deleteBranch(before);
    }

    /** Takes everything away: nobody has pushed anything so far. */
    public synchronized void empty() {
        git.branches().keySet().forEach(git::deleteBranch);
    }

    /** A commit on the default branch. */
    public synchronized String push(Map<String, String> files, String message) {
        return git.commitFiles(defaultBranch, files, message, "a-person");
    }

    /** A commit on the default branch with a file of just these bytes. */
    public synchronized void push(String path, byte[] bytes, String message) {
        String tree = git.tree(
                Optional.of(git.commit(head()).tree()),
                List.of(new GitStore.Entry(path, FileMode.REGULAR_FILE, git.blob(bytes))));
        git.moveBranch(defaultBranch, git.commit(tree, List.of(head()), message, "a-person", clock.instant()));
    }

    /** A commit on the default branch that makes a file executable. */
    public synchronized void chmod(String path) {
        GitStore.Entry entry = git.entry(head(), path).orElseThrow();
        String tree = git.tree(
                Optional.of(git.commit(head()).tree()),
                List.of(new GitStore.Entry(path, FileMode.EXECUTABLE_FILE, entry.id())));
        git.moveBranch(
                defaultBranch, git.commit(tree, List.of(head()), "chmod +x " + path, "a-person", clock.instant()));
    }

    public String head() {
        return git.branch(defaultBranch).orElseThrow();
    }

    /** What a tool reports on the default branch as it stands. */
    public HostedAlert report(HostedAlert.Rule rule, HostedAlert.Place place, String message) {
        return codeScanning.report(rule, place, message);
    }

    public Optional<HostedAlert> alert(long number) {
        return codeScanning.alert(number);
    }

    /** Somebody gives an alert to somebody, or to nobody, in place of those who had it. */
    public void assign(long number, String... logins) {
        HostedAlert alert = alert(number).orElseThrow();
        alert.assign(List.of(logins));
        tell(webhooks -> webhooks.assigned(this, alert));
    }

    /** Somebody dismisses an alert. */
    public void dismiss(long number, String reason, String comment) {
        HostedAlert alert = alert(number).orElseThrow();
        alert.become("dismissed");
        alert.say(reason, comment);
        tell(webhooks -> webhooks.alert(this, alert, "closed_by_user"));
    }

    /** Somebody opens an alert again. */
    public void reopen(long number) {
        HostedAlert alert = alert(number).orElseThrow();
        alert.become("open");
        tell(webhooks -> webhooks.alert(this, alert, "reopened_by_user"));
    }

    /** GitHub tells once more of an alert on a pull request. */
    public void tellAgain(long number, String action, HostedPullRequest pull) {
        HostedAlert alert = alert(number).orElseThrow();
        tell(webhooks -> webhooks.alert(this, alert, action, pull.ref(), pull.head()));
    }

    String alertUrl(long number) {
        return Wire.WEB + "/" + fullName() + "/security/code-scanning/" + number;
    }

    public CodeScanning codeScanning() {
        return codeScanning;
    }

    /** A workflow of one job, both of this name. */
    public HostedWorkflow workflow(String workflow, Scanner scanner) {
        return new HostedWorkflow(this, workflow, scanner);
    }

    /** Issues and pull requests share their numbers. */
    HostedIssue openIssue(String author, String title, String body) {
        HostedIssue issue = new HostedIssue(nextNumber(), author, title, body);
        issues.add(issue);
        return issue;
    }

    long nextNumber() {
        return 1L + issues.size() + pulls.all().size();
    }

    public List<HostedIssue> issues() {
        return List.copyOf(issues);
    }

    Optional<HostedIssue> issue(long number) {
        return issues.stream().filter(issue -> issue.number() == number).findFirst();
    }

    public synchronized void withoutIssues() {
        issuesSwitchedOn = false;
    }

    synchronized boolean hasIssues() {
        return issuesSwitchedOn;
    }

    HostedPullRequests pulls() {
        return pulls;
    }

    public HostedPullRequest open(HostedPullRequest.Opening opening, boolean fromFork) {
        return pulls.open(opening, fromFork);
    }

    /** Somebody proposes, from a fork, these files in place of those of the default branch. */
    public HostedPullRequest openFromFork(Map<String, String> files, String author) {
        List<GitStore.Entry> entries = files.entrySet().stream()
                .map(file -> new GitStore.Entry(
                        file.getKey(),
                        FileMode.REGULAR_FILE,
                        git.blob(file.getValue().getBytes(UTF_8))))
                .toList();
        String tree = git.tree(Optional.of(git.commit(head()).tree()), entries);
        String commit = git.commit(tree, List.of(head()), "Theirs", author, clock.instant());
        return pulls.openFromFork(
                new HostedPullRequest.Opening("patch-1", defaultBranch, "From a fork", "", false, author), commit);
    }

    public List<HostedPullRequest> pullRequests() {
        return pulls.all();
    }

    public Optional<HostedPullRequest> pullRequest(long number) {
        return pulls.find(number);
    }

    public void close(long number) {
        pulls.close(pullRequest(number).orElseThrow(), HostedPullRequests.PERSON);
    }

    public void merge(long number) {
        pulls.merge(pullRequest(number).orElseThrow());
    }

    public HostedTalk talk() {
        return talk;
    }

    /** Somebody presses a button of a check run; with no name the one that runs it again. */
    public void press(HostedCheckRun run, String identifier, String by) {
        if (identifier.isEmpty()) {
            checks.restart(run);
        }
        tell(webhooks -> webhooks.talk().pressed(this, run, identifier, by));
    }

    /** Somebody asks to run all of the app's check runs on a commit again; none of them changes by that alone. */
    public void rerun(HostedCheckSuite suite, String by) {
        tell(webhooks -> webhooks.checks().rerequested(this, suite, by));
    }

    public HostedChecks checks() {
        return checks;
    }

    /** Fixwright's own check runs. */
    public List<HostedCheckRun> checkRuns() {
        return checks.runs().stream()
                .filter(run -> run.app().equals(CheckApp.FIXWRIGHT))
                .toList();
    }

    /** From now on a branch takes commits by way of pull requests only. */
    public void protect(String branch) {
        protectedBranches.add(branch);
    }

    boolean isProtected(String branch) {
        return protectedBranches.contains(branch);
    }

    /** Who may be asked for a review. */
    public Set<String> collaborators() {
        return collaborators;
    }

    synchronized Set<String> labels() {
        return labels;
    }

    /** Apps may not have GitHub take pull requests back, as on servers of older versions. */
    public void withoutReverts() {
        pulls.refuseReverts();
    }

    /** Free private repositories have no draft pull requests. */
    public synchronized void withoutDrafts() {
        draftsSupported = false;
    }

    synchronized boolean hasDrafts() {
        return draftsSupported;
    }

    /** Free private repositories may have a file of code owners, but GitHub asks none of them. */
    public synchronized void withoutCodeOwners() {
        codeOwnersAsked = false;
    }

    synchronized boolean hasCodeOwners() {
        return codeOwnersAsked;
    }

    /** Nobody has switched code scanning on. */
    public synchronized void withoutCodeScanning() {
        scanningRefusal = Optional.of(
                Response.refused(403, "Code Security must be enabled for this repository to use code scanning."));
    }

    /** Code scanning is on, and nothing was scanned yet. */
    public synchronized void withoutScans() {
        scanningRefusal = Optional.of(Response.refused(404, "no analysis found"));
    }

    public synchronized void withCodeScanning() {
        scanningRefusal = Optional.empty();
    }

    synchronized Optional<Response> scanningRefusal() {
        return scanningRefusal;
    }

    public synchronized void archive() {
        archived = true;
    }

    /** Nobody archives it any more. */
    public synchronized void unarchive() {
        archived = false;
    }

    /** GitHub itself lets nobody change it. */
    public synchronized void disable() {
        disabled = true;
    }

    synchronized boolean isDisabled() {
        return disabled;
    }

    /** What it demands of branches. */
    public HostedRules rules() {
        return rules;
    }

    synchronized void publish() {
        isPublic = true;
    }

    /** Nobody but those it was shared with sees it. */
    public synchronized void hide() {
        isPrivate = true;
    }

    synchronized boolean isPrivate() {
        return isPrivate;
    }

    synchronized boolean isPublic() {
        return isPublic;
    }

    synchronized boolean isArchived() {
        return archived;
    }
}
