package dev.fixwright.github.standin;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What is said in a repository, and what those who say it may do there. */
public final class HostedTalk {
    private final HostedRepository repository;
    private final AtomicLong ids;
    private final List<HostedComment> comments = new ArrayList<>();
    private final Map<String, String> roles = new ConcurrentHashMap<>(Map.of("a-person", "admin"));

    HostedTalk(HostedRepository repository) {
        this.repository = repository;
        this.ids = new AtomicLong(repository.id() * 1_000_000);
    }

    /** {@code none}, {@code read}, {@code triage}, {@code write}, {@code maintain}, {@code admin}, or a role of one's own. */
    public void role(String login, String role) {
        roles.put(login, role);
    }

    String role(String login) {
        return roles.getOrDefault(login, repository.isPrivate() ? "none" : "read");
    }

    /** Somebody writes a comment, and GitHub tells of it. */
    public HostedComment say(HostedPullRequest pull, String author, String body) {
        HostedComment comment = add(pull.number(), author, body);
        repository.tell(webhooks -> webhooks.talk().commented(repository, pull, comment, "created"));
        return comment;
    }

    /** Somebody changes what they wrote. */
    public void edit(HostedComment comment, String body) {
        comment.rewrite(body, repository.clock().instant());
        repository.pullRequest(comment.pullRequest()).ifPresent(HostedPullRequest::touch);
        HostedPullRequest pull = repository.pullRequest(comment.pullRequest()).orElseThrow();
        repository.tell(webhooks -> webhooks.talk().commented(repository, pull, comment, "edited"));
    }

    synchronized HostedComment add(long pullRequest, String author, String body) {
        HostedComment comment = new HostedComment(
                ids.incrementAndGet(),
                pullRequest,
                author,
                body,
                repository.clock().instant());
        comments.add(comment);
        repository.pullRequest(pullRequest).ifPresent(HostedPullRequest::touch);
        return comment;
    }

    public synchronized void delete(HostedComment comment) {
        comments.remove(comment);
    }

    public synchronized List<HostedComment> on(long pullRequest) {
        return comments.stream().filter(one -> one.pullRequest() == pullRequest).toList();
    }

    /** What the app said. */
    public List<HostedComment> byApp(long pullRequest) {
        return on(pullRequest).stream().filter(HostedComment::isByApp).toList();
    }

    synchronized Optional<HostedComment> find(long id) {
        return comments.stream().filter(one -> one.id() == id).findFirst();
    }
}
