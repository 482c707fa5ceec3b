package dev.fixwright.github.standin;

import java.util.List;

/** A code scanning alert that the stand-in knows; its state changes as tests say. */
public final class HostedAlert {
    /** Where a tool saw it. */
    public record Place(String path, int startLine, int startColumn, int endLine, int endColumn) {
        public static Place line(String path, int line) {
            return new Place(path, line, 1, line, 200);
        }
    }

    /** What a tool knows about the kind of problem. */
    public record Rule(String tool, String id, String description, String securitySeverity, List<String> tags) {}

    private final long number;
    private final Rule rule;
    private final Place place;
    private final String message;
    private final String ref;
    private final String commit;
    private String state = "open";

    HostedAlert(long number, Rule rule, Place place, String message, String ref, String commit) {
        this.number = number;
        this.rule = rule;
        this.place = place;
        this.message = message;
        this.ref = ref;
        this.commit = commit;
    }

    public long number() {
        return number;
    }

    public Rule rule() {
        return rule;
    }

    public Place place() {
        return place;
    }

    public String message() {
        return message;
    }

    public String ref() {
        return ref;
    }

    public String commit() {
        return commit;
    }

    public synchronized String state() {
        return state;
    }

    /** {@code open}, {@code fixed} or {@code dismissed}. */
    public synchronized void become(String newState) {
        state = newState;
    }
}
