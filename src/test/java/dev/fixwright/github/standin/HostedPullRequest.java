package dev.fixwright.github.standin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

/** A pull request that the stand-in knows, and what people may do to it in a test. */
public final class HostedPullRequest {
    private final HostedRepository repository;
    private final long number;
    private final Opening opening;
    private final boolean fromFork;
    private final Instant createdAt;
    private final Set<String> labels = new TreeSet<>();
    private final Set<String> requestedReviewers = new TreeSet<>();
    private final Set<String> requestedTeams = new TreeSet<>();
    private final Set<String> askedAsOwners = new TreeSet<>();
    private final List<HostedReview> reviews = new CopyOnWriteArrayList<>();
    private volatile String title;
    private volatile String body;
    private volatile boolean draft;
    private volatile String head;
    private volatile String base;
    private volatile String baseBranch;
    private volatile Optional<String> testMerge = Optional.empty();
    private volatile Optional<Merge> merge = Optional.empty();
    private volatile String state = "OPEN";
    private volatile Instant updatedAt;
    private volatile boolean pondering;

    /** What a pull request is opened with. */
    public record Opening(
            String headBranch, String baseBranch, String title, String body, boolean draft, String author) {}

    /** How it came into its base. */
    public record Merge(String commit, Instant when) {}

    HostedPullRequest(
            HostedRepository repository, long number, Opening opening, boolean fromFork, Optional<String> forkHead) {
        this.repository = repository;
        this.number = number;
        this.opening = opening;
        this.fromFork = fromFork;
        this.title = opening.title();
        this.body = opening.body();
        this.draft = opening.draft();
        this.createdAt = repository.clock().instant();
        this.updatedAt = createdAt;
        this.head = fromFork
                ? forkHead.orElse("0".repeat(40))
                : repository.git().branch(opening.headBranch()).orElseThrow();
        this.baseBranch = opening.baseBranch();
        this.base = repository.git().branch(baseBranch).orElseThrow();
        test();
    }

    public long number() {
        return number;
    }

    public String headBranch() {
        return opening.headBranch();
    }

    public String baseBranch() {
        return baseBranch;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    /** Somebody calls it otherwise. */
    public void retitle(String newTitle) {
        repository.pulls().rewrite(this, Optional.of(newTitle), Optional.empty());
    }

    void rewrite(Optional<String> newTitle, Optional<String> newBody) {
        newTitle.ifPresent(text -> title = text);
        newBody.ifPresent(text -> body = text);
        touch();
    }

    public String author() {
        return opening.author();
    }

    public boolean isDraft() {
        return draft;
    }

    void becomeDraft(boolean newDraft) {
        draft = newDraft;
        touch();
    }

    public boolean isFromFork() {
        return fromFork;
    }

    public Set<String> labels() {
        return labels;
    }

    /** Who was asked to review it: people's logins. */
    public Set<String> requestedReviewers() {
        return requestedReviewers;
    }

    /** Which teams were asked to review it, by slug. */
    public Set<String> requestedTeams() {
        return requestedTeams;
    }

    /** Whom of them GitHub asked because they own what is changed. */
    Set<String> askedAsOwners() {
        return askedAsOwners;
    }

    public String head() {
        return head;
    }

    void moveHead(String commit) {
        head = commit;
        touch();
        test();
    }

    public String base() {
        return base;
    }

    void retarget(String branch) {
        baseBranch = branch;
        touch();
    }

    void moveBase(String commit) {
        base = commit;
        test();
    }

    private void test() {
        testMerge = fromFork && !repository.git().has(head)
                ? Optional.empty()
                : TestMerge.of(repository.git(), base, head, repository.clock().instant());
    }

    /** The commit that {@code refs/pull/N/merge} points at; empty while head and base conflict. */
    public Optional<String> testMerge() {
        return testMerge;
    }

    /** GitHub takes its time to find out whether it conflicts. */
    public void ponder(boolean stillWorkingOut) {
        pondering = stillWorkingOut;
    }

    /** As GraphQL says it. */
    String mergeable() {
        return pondering ? "UNKNOWN" : testMerge.isPresent() ? "MERGEABLE" : "CONFLICTING";
    }

    /** What its analyses are of. */
    public String ref() {
        return "refs/pull/" + number + "/merge";
    }

    /** {@code OPEN}, {@code CLOSED} or {@code MERGED}. */
    public String state() {
        return state;
    }

    public boolean isOpen() {
        return state.equals("OPEN");
    }

    void become(String newState) {
        state = newState;
        touch();
    }

    public Optional<Merge> merged() {
        return merge;
    }

    void becomeMerged(String commit) {
        merge = Optional.of(new Merge(commit, repository.clock().instant()));
        become("MERGED");
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    void touch() {
        updatedAt = repository.clock().instant();
    }

    /** Somebody commits to its branch. */
    public String push(Map<String, String> files, String author) {
        return repository.git().commitFiles(headBranch(), files, "Work on it", author);
    }

    /** A person merges it: with a commit that has base and head as parents. */
    public String merge() {
        return repository.pulls().merge(this);
    }

    /** A person merges it with one new commit on the base. */
    public String squash() {
        return repository.pulls().squash(this);
    }

    /** A person opens the pull request that undoes it, once it is merged. */
    public HostedPullRequest revert() {
        return repository.pulls().revert(this);
    }

    /** A person closes it unmerged. */
    public void close() {
        repository.pulls().close(this, HostedPullRequests.PERSON);
    }

    /** A person says that it is no longer a draft. */
    public void markReady() {
        repository.pulls().markReady(this, HostedPullRequests.PERSON);
    }

    /** A person puts it into the merge queue; gives the head that the queue tries. */
    public String enqueue() {
        return repository.pulls().enqueue(this);
    }

    /** Those in their order, as people may have edited them. */
    public List<HostedReview> reviews() {
        return List.copyOf(reviews);
    }

    HostedReview review(String author, String commit, String text, List<HostedReview.Comment> comments) {
        HostedReview review = new HostedReview(
                repository.id() * 1_000_000 + number * 1_000 + reviews.size() + 1,
                author,
                commit,
                text,
                comments,
                repository.clock().instant());
        reviews.add(review);
        return review;
    }

    /** A person writes a review that says what they like. */
    public void reviewBy(String author, String text) {
        review(author, head, text, List.of());
    }

    /** A person edits a review that somebody else wrote. */
    public void editReview(int which, String text) {
        reviews.set(which, reviews.get(which).saying(text));
    }

    public PullChecks checks() {
        return new PullChecks(repository, this);
    }
}
