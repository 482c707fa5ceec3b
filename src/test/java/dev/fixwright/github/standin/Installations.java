package dev.fixwright.github.standin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/** Where the app is installed, and what it was granted there. */
public final class Installations {
    /** One installation; changes take effect with the next token. */
    public static final class Installation {
        private final long id;
        private final Set<Long> repositories = new ConcurrentSkipListSet<>();
        private final Map<String, String> permissions = new ConcurrentHashMap<>(Map.of(
                "contents", "write",
                "pull_requests", "write",
                "checks", "write",
                "issues", "write",
                "statuses", "read",
                "actions", "read",
                "merge_queues", "read",
                "security_events", "write",
                "metadata", "read"));
        private volatile boolean suspended;

        Installation(long id) {
            this.id = id;
        }

        public long id() {
            return id;
        }

        public Set<Long> repositories() {
            return repositories;
        }

        public Map<String, String> permissions() {
            return new TreeMap<>(permissions);
        }

        public void revoke(String permission) {
            permissions.remove(permission);
        }

        public void grant(String permission, String access) {
            permissions.put(permission, access);
        }

        public void suspend() {
            suspended = true;
        }

        public void allowAgain() {
            suspended = false;
        }

        boolean isSuspended() {
            return suspended;
        }
    }

    private final Map<Long, Installation> all = new ConcurrentHashMap<>();

    Installation add(long id) {
        return all.computeIfAbsent(id, Installation::new);
    }

    public Optional<Installation> find(long id) {
        return Optional.ofNullable(all.get(id));
    }

    List<Installation> all() {
        return List.copyOf(all.values());
    }

    public void remove(long id) {
        all.remove(id);
    }

    Optional<Installation> of(HostedRepository repository) {
        return all.values().stream()
                .filter(installation -> installation.repositories.contains(repository.id()))
                .findFirst();
    }
}
