package dev.fixwright.github.standin;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The repositories, by every name that they have had: GitHub leads from an old name to the new one. */
final class Hosting {
    private final Map<String, HostedRepository> byName = new ConcurrentHashMap<>();

    void add(HostedRepository repository) {
        byName.put(repository.fullName(), repository);
    }

    Optional<HostedRepository> find(String fullName) {
        return Optional.ofNullable(byName.get(fullName));
    }

    Optional<HostedRepository> byId(long id) {
        return byName.values().stream()
                .filter(repository -> repository.id() == id)
                .findFirst();
    }

    Optional<HostedRepository> byNodeId(String nodeId) {
        return byName.values().stream()
                .filter(repository -> repository.nodeId().equals(nodeId))
                .findFirst();
    }
}
