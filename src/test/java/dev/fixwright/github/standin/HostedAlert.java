package dev.fixwright.github.standin;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A code scanning alert that the stand-in knows. It has a state of its own on every ref on which it was ever seen; what
 * GitHub calls its state is the one on the default branch.
 */
public final class HostedAlert {
    /** Where a tool saw it. */
    public record Place(String path, int startLine, int startColumn, int endLine, int endColumn) {
        public static Place line(String path, int line) {
            return new Place(path, line, 1, line, 200);
        }
    }

    /** What a tool knows about the kind of problem. */
    public record Rule(
            String tool,
            String id,
            String description,
            @Nullable String securitySeverity,
            List<String> tags) {}

    /** Where analyses come from: the same configuration of the same workflow. */
    public record Source(String ref, String category, String analysisKey, String toolVersion) {
        /** Later analyses of it replace earlier ones. */
        boolean isLike(Source other) {
            return ref.equals(other.ref) && category.equals(other.category);
        }
    }

    /** How an analysis saw the alert; {@code open} until a later one no longer does. */
    public record Instance(Source source, String commit, Place place, String message, boolean open, Instant since) {
        String state() {
            return open ? "open" : "fixed";
        }

        public String ref() {
            return source.ref();
        }
    }

    private final long number;
    private final Rule rule;
    private final String lineHash;
    private final HostedRepository repository;
    private final InstantSource clock;
    private final Instant createdAt;
    private final Map<String, Instance> instances = new LinkedHashMap<>();
    private Optional<Instant> dismissedAt = Optional.empty();
    private Instant updatedAt;
    private volatile String dismissedBecause = "won't fix";
    private volatile String dismissedComment = "";
    private volatile List<String> assignees = List.of();

    HostedAlert(long number, Rule rule, String lineHash, HostedRepository repository) {
        this.number = number;
        this.rule = rule;
        this.lineHash = lineHash;
        this.repository = repository;
        this.clock = repository.clock();
        this.createdAt = clock.instant();
        this.updatedAt = createdAt;
    }

    public long number() {
        return number;
    }

    public Rule rule() {
        return rule;
    }

    String lineHash() {
        return lineHash;
    }

    public Place place() {
        return latest().place();
    }

    public String message() {
        return latest().message();
    }

    public String ref() {
        return latest().ref();
    }

    public String commit() {
        return latest().commit();
    }

    /** {@code open}, {@code fixed} or {@code dismissed}; {@code none} for one that the default branch never had. */
    public synchronized String state() {
        if (dismissedAt.isPresent()) {
            return "dismissed";
        }
        List<Instance> there = on(repository.defaultRef());
        if (there.isEmpty()) {
            return instances.values().stream().anyMatch(Instance::open) ? "none" : "fixed";
        }
        return there.stream().anyMatch(Instance::open) ? "open" : "fixed";
    }

    /** {@code open}, {@code fixed} or {@code dismissed}, whatever analyses say. */
    public synchronized void become(String newState) {
        dismissedAt = newState.equals("dismissed") ? Optional.of(clock.instant()) : Optional.empty();
        if (!newState.equals("dismissed")) {
            boolean open = newState.equals("open");
            instances.replaceAll((key, one) -> one.ref().equals(repository.defaultRef()) ? with(one, open) : one);
        }
        updatedAt = clock.instant();
    }

    /** Whom people gave it to, by login. */
    public List<String> assignees() {
        return assignees;
    }

    void assign(List<String> logins) {
        assignees = List.copyOf(logins);
        updatedAt = clock.instant();
    }

    void say(String reason, String comment) {
        dismissedBecause = reason;
        dismissedComment = comment;
    }

    /** Why it was dismissed, and what was said about that. */
    public String dismissal() {
        return dismissedBecause + ": " + dismissedComment;
    }

    String dismissedBecause() {
        return dismissedBecause;
    }

    String dismissedComment() {
        return dismissedComment;
    }

    synchronized void see(Source source, String commit, Place place, String message) {
        instances.put(key(source), new Instance(source, commit, place, message, true, clock.instant()));
        updatedAt = clock.instant();
    }

    /** An analysis no longer has it. */
    synchronized void miss(Source source, String commit) {
        instances.computeIfPresent(
                key(source),
                (key, one) -> new Instance(source, commit, one.place(), one.message(), false, clock.instant()));
        updatedAt = clock.instant();
    }

    private Instance with(Instance one, boolean open) {
        return new Instance(one.source(), one.commit(), one.place(), one.message(), open, clock.instant());
    }

    private static String key(Source source) {
        return source.ref() + "\n" + source.category();
    }

    public synchronized List<Instance> instances() {
        return List.copyOf(instances.values());
    }

    synchronized List<Instance> on(String ref) {
        return instances.values().stream().filter(one -> one.ref().equals(ref)).toList();
    }

    public boolean isOpenOn(String ref) {
        return on(ref).stream().anyMatch(Instance::open);
    }

    /** The newest on the default branch, or on any ref if it was never there. */
    Instance latest() {
        return newest(one -> one.ref().equals(repository.defaultRef()))
                .or(() -> newest(one -> true))
                .orElseThrow();
    }

    synchronized Optional<Instance> newest(Predicate<Instance> which) {
        return instances.values().stream()
                .filter(which)
                .reduce((first, second) -> second.since().isBefore(first.since()) ? first : second);
    }

    public Instant createdAt() {
        return createdAt;
    }

    synchronized Instant updatedAt() {
        return updatedAt;
    }

    synchronized Optional<Instant> dismissedAt() {
        return dismissedAt;
    }
}
