package dev.fixwright.github.standin;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The pull requests of a repository; they follow their branches, and GitHub tells of whatever happens to them. */
final class HostedPullRequests {
    static final String PERSON = "a-person";

    private final HostedRepository repository;
    private final Map<Long, HostedPullRequest> all = new LinkedHashMap<>();
    private volatile boolean appsRevert = true;

    HostedPullRequests(HostedRepository repository) {
        this.repository = repository;
    }

    synchronized List<HostedPullRequest> all() {
        return List.copyOf(all.values());
    }

    synchronized Optional<HostedPullRequest> find(long number) {
        return Optional.ofNullable(all.get(number));
    }

    /** Open ones from a branch of the repository itself. */
    List<HostedPullRequest> openFrom(String branch) {
        return all().stream()
                .filter(pull ->
                        pull.isOpen() && !pull.isFromFork() && pull.headBranch().equals(branch))
                .toList();
    }

    HostedPullRequest open(HostedPullRequest.Opening opening, boolean fromFork) {
        return open(opening, fromFork, Optional.empty());
    }

    /** A fork's commits are in the repository, too, and its branches are not. */
    HostedPullRequest openFromFork(HostedPullRequest.Opening opening, String head) {
        return open(opening, true, Optional.of(head));
    }

    private HostedPullRequest open(HostedPullRequest.Opening opening, boolean fromFork, Optional<String> forkHead) {
        HostedPullRequest made;
        synchronized (this) {
            made = new HostedPullRequest(repository, repository.nextNumber(), opening, fromFork, forkHead);
            all.put(made.number(), made);
        }
        tell(made, "opened", made.author());
        if (!made.isDraft()) {
            askCodeOwners(made);
        }
        return made;
    }

    /** Heads and bases move with their branches; a pull request whose branch is deleted is closed. */
    void follow(Branches.Move move) {
        for (HostedPullRequest pull : openFrom(move.branch())) {
            if (move.after().isEmpty()) {
                close(pull, PERSON);
            } else if (!move.after().get().equals(pull.head())) {
                String before = pull.head();
                pull.moveHead(move.after().get());
                repository.tell(webhooks -> webhooks.pulls().synchronize(repository, pull, before));
            }
        }
        all().stream()
                .filter(pull -> pull.isOpen() && pull.baseBranch().equals(move.branch()))
                .forEach(pull -> move.after().ifPresent(pull::moveBase));
    }

    /** Pull requests go along with a base that gets another name. */
    void retarget(String before, String after) {
        all().stream()
                .filter(pull -> pull.isOpen() && pull.baseBranch().equals(before))
                .forEach(pull -> {
                    pull.retarget(after);
                    repository.tell(webhooks -> webhooks.pulls().retargeted(repository, pull, before));
                });
    }

    void close(HostedPullRequest pull, String by) {
        pull.become("CLOSED");
        tell(pull, "closed", by);
    }

    void reopen(HostedPullRequest pull, String by) {
        pull.become("OPEN");
        tell(pull, "reopened", by);
    }

    void rewrite(HostedPullRequest pull, Optional<String> title, Optional<String> body) {
        if (title.isPresent() || body.isPresent()) {
            pull.rewrite(title, body);
            tell(pull, "edited", StandInApp.BOT);
        }
    }

    void markReady(HostedPullRequest pull, String by) {
        if (pull.isDraft()) {
            pull.becomeDraft(false);
            tell(pull, "ready_for_review", by);
            askCodeOwners(pull);
        }
    }

    void markDraft(HostedPullRequest pull, String by) {
        if (!pull.isDraft()) {
            pull.becomeDraft(true);
            tell(pull, "converted_to_draft", by);
        }
    }

    String merge(HostedPullRequest pull) {
        String message = "Merge pull request #" + pull.number() + " from " + repository.owner() + "/"
                + pull.headBranch() + "\n\n" + pull.title();
        String tested = pull.testMerge().orElseThrow(() -> new IllegalStateException("head and base conflict"));
        String commit = commit(tree(tested), List.of(pull.base(), pull.head()), message);
        pull.becomeMerged(commit);
        repository.git().moveBranch(pull.baseBranch(), commit);
        tell(pull, "closed", PERSON);
        return commit;
    }

    /** One commit on the base with all changes, and no other parent. */
    String squash(HostedPullRequest pull) {
        String tested = pull.testMerge().orElseThrow(() -> new IllegalStateException("head and base conflict"));
        String commit = commit(tree(tested), List.of(pull.base()), pull.title() + " (#" + pull.number() + ")");
        pull.becomeMerged(commit);
        repository.git().moveBranch(pull.baseBranch(), commit);
        tell(pull, "closed", PERSON);
        return commit;
    }

    /** As GitHub's button does it; empty where what came since is in the way. */
    Optional<HostedPullRequest> revert(
            HostedPullRequest pull, String title, String body, boolean draft, String author) {
        String merge = pull.merged().orElseThrow().commit();
        String before = repository.git().commit(merge).parents().get(0);
        String head = repository.git().branch(pull.baseBranch()).orElseThrow();
        Optional<String> undone = TestMerge.undo(repository.git(), merge, before, head);
        if (undone.isEmpty() || undone.get().equals(tree(head))) {
            return Optional.empty();
        }
        String message = "Revert \"" + pull.title() + "\"\n\nThis reverts commit " + merge + ".";
        String commit = repository
                .git()
                .commit(
                        undone.get(),
                        List.of(head),
                        message,
                        author,
                        repository.clock().instant());
        String branch = "revert-" + pull.number() + "-" + pull.headBranch();
        repository.git().moveBranch(branch, commit);
        return Optional.of(
                open(new HostedPullRequest.Opening(branch, pull.baseBranch(), title, body, draft, author), false));
    }

    HostedPullRequest revert(HostedPullRequest pull) {
        String title = "Revert \"" + pull.title() + "\"";
        String body = "Reverts " + repository.fullName() + "#" + pull.number();
        return revert(pull, title, body, false, PERSON).orElseThrow();
    }

    /** From now on apps may not have it done. */
    void refuseReverts() {
        appsRevert = false;
    }

    boolean letsAppsRevert() {
        return appsRevert;
    }

    String enqueue(HostedPullRequest pull) {
        String tested = pull.testMerge().orElseThrow(() -> new IllegalStateException("head and base conflict"));
        String message =
                "Merge pull request #" + pull.number() + " from " + repository.owner() + "/" + pull.headBranch();
        String head = commit(tree(tested), List.of(pull.base(), pull.head()), message);
        String queue = "gh-readonly-queue/" + pull.baseBranch() + "/pr-" + pull.number() + "-" + pull.base();
        repository.git().moveBranch(queue, head);
        tell(pull, "enqueued", PERSON);
        repository.tell(webhooks -> webhooks.pulls().mergeGroup(repository, pull, queue, head));
        return head;
    }

    void ask(HostedPullRequest pull, Collection<String> people, Collection<String> teams) {
        for (String person : people) {
            if (pull.requestedReviewers().add(person)) {
                repository.tell(webhooks -> webhooks.pulls().reviewRequested(repository, pull, person));
            }
        }
        pull.requestedTeams().addAll(teams);
    }

    /** Drafts ask nobody; GitHub asks by itself once it is worth a look. */
    private void askCodeOwners(HostedPullRequest pull) {
        if (pull.isFromFork() || !repository.hasCodeOwners()) {
            return;
        }
        Set<String> owners = CodeOwners.of(repository.git(), pull.base())
                .ownersOf(repository
                        .git()
                        .changedPaths(pull.base(), pull.testMerge().orElse(pull.head())));
        List<String> people = owners.stream()
                .filter(owner -> !owner.contains("/") && !owner.equals(pull.author()))
                .toList();
        List<String> teams = owners.stream()
                .filter(owner -> owner.contains("/"))
                .map(owner -> owner.substring(owner.indexOf('/') + 1))
                .toList();
        // Who is no collaborator cannot own anything.
        List<String> known =
                people.stream().filter(repository.collaborators()::contains).toList();
        pull.askedAsOwners().addAll(known);
        pull.askedAsOwners().addAll(teams);
        ask(pull, known, teams);
    }

    private void tell(HostedPullRequest pull, String action, String by) {
        repository.tell(webhooks -> webhooks.pulls().happened(repository, pull, action, by));
    }

    private String tree(String commit) {
        return repository.git().commit(commit).tree();
    }

    private String commit(String tree, List<String> parents, String message) {
        return repository
                .git()
                .commit(tree, parents, message, PERSON, repository.clock().instant());
    }
}
