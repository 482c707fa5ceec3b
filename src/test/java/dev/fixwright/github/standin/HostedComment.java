package dev.fixwright.github.standin;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A comment in the conversation of a pull request. */
public final class HostedComment {
    private final long id;
    private final long pullRequest;
    private final String author;
    private final Instant createdAt;
    private final Map<String, Set<String>> reactions = new TreeMap<>();
    private volatile String body;
    private volatile Instant updatedAt;
    private volatile int edits;

    HostedComment(long id, long pullRequest, String author, String body, Instant createdAt) {
        this.id = id;
        this.pullRequest = pullRequest;
        this.author = author;
        this.body = body;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    public long id() {
        return id;
    }

    public long pullRequest() {
        return pullRequest;
    }

    public String author() {
        return author;
    }

    boolean isByApp() {
        return author.equals(StandInApp.BOT);
    }

    public String body() {
        return body;
    }

    /** How often it was changed. */
    public int edits() {
        return edits;
    }

    void rewrite(String newBody, Instant now) {
        body = newBody;
        updatedAt = now;
        edits++;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    /** Whether it is the first of its kind by them. */
    synchronized boolean react(String content, String by) {
        return reactions.computeIfAbsent(content, none -> new TreeSet<>()).add(by);
    }

    synchronized int count(String content) {
        return reactions.getOrDefault(content, Set.of()).size();
    }

    /** By content, in the order of their names. */
    public synchronized Set<String> reactions() {
        return new TreeSet<>(reactions.keySet());
    }
}
