package dev.fixwright.github.standin;

import java.util.Optional;

/** An issue that the stand-in holds. */
public final class HostedIssue {
    private final long number;
    private final String author;
    private volatile String title;
    private volatile String body;
    private volatile boolean open = true;

    HostedIssue(long number, String author, String title, String body) {
        this.number = number;
        this.author = author;
        this.title = title;
        this.body = body;
    }

    public long number() {
        return number;
    }

    String author() {
        return author;
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public boolean isOpen() {
        return open;
    }

    /** As somebody edits it; nobody is told. */
    public void rewrite(String text) {
        body = text;
    }

    void change(Optional<String> newTitle, Optional<String> newBody, Optional<String> state) {
        title = newTitle.orElse(title);
        body = newBody.orElse(body);
        open = state.map("open"::equals).orElse(open);
    }
}
