package dev.fixwright.github.standin;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The branches of a repository; one party is told of every change. */
final class Branches {
    /** What became of a branch: a missing commit stands for a branch that was not there, or is gone. */
    record Move(String branch, Optional<String> before, Optional<String> after) {}

    private final Map<String, String> heads = new TreeMap<>();
    private Consumer<Move> watcher = move -> {};

    void watch(Consumer<Move> newWatcher) {
        watcher = newWatcher;
    }

    synchronized Optional<String> head(String name) {
        return Optional.ofNullable(heads.get(name));
    }

    synchronized Map<String, String> all() {
        return Map.copyOf(heads);
    }

    void move(String name, String commit) {
        Optional<String> before;
        synchronized (this) {
            before = Optional.ofNullable(heads.put(name, commit));
        }
        if (!before.equals(Optional.of(commit))) {
            watcher.accept(new Move(name, before, Optional.of(commit)));
        }
    }

    void delete(String name) {
        Optional<String> before;
        synchronized (this) {
            before = Optional.ofNullable(heads.remove(name));
        }
        if (before.isPresent()) {
            watcher.accept(new Move(name, before, Optional.empty()));
        }
    }
}
