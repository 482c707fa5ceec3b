package dev.fixwright.github.standin;

import java.util.Set;
import java.util.TreeSet;

/** A pull request that the stand-in knows. */
public final class HostedPullRequest {
    private final long number;
    private final String headBranch;
    private final String baseBranch;
    private final String title;
    private final String body;
    private final String author;
    private final boolean draft;
    private final boolean fromFork;
    private final Set<String> labels = new TreeSet<>();
    private String head;
    private String state = "OPEN";

    /** What a pull request is opened with. */
    public record Opening(
            String headBranch, String baseBranch, String title, String body, boolean draft, String author) {}

    HostedPullRequest(long number, Opening opening, String head, boolean fromFork) {
        this.number = number;
        this.headBranch = opening.headBranch();
        this.baseBranch = opening.baseBranch();
        this.title = opening.title();
        this.body = opening.body();
        this.author = opening.author();
        this.draft = opening.draft();
        this.head = head;
        this.fromFork = fromFork;
    }

    public long number() {
        return number;
    }

    public String headBranch() {
        return headBranch;
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

    public String author() {
        return author;
    }

    public boolean isDraft() {
        return draft;
    }

    public boolean isFromFork() {
        return fromFork;
    }

    public Set<String> labels() {
        return labels;
    }

    public String head() {
        return head;
    }

    void moveHead(String commit) {
        head = commit;
    }

    /** {@code OPEN}, {@code CLOSED} or {@code MERGED}. */
    public String state() {
        return state;
    }

    void become(String newState) {
        state = newState;
    }
}
