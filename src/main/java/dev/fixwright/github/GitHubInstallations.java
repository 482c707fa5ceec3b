package dev.fixwright.github;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.installation.InstallationHost;
import dev.fixwright.remediation.LiveAlert;
import dev.fixwright.repository.RepositoryRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** GitHub's installations of the app, with their repositories. Safe for many threads. */
public final class GitHubInstallations implements InstallationHost {
    private final InstallationClient client;
    private final Alerts alerts;

    GitHubInstallations(InstallationClient client) {
        this.client = client;
        this.alerts = new Alerts(client);
    }

    @Override
    public Page<Long> installations(Optional<String> cursor) {
        Answer answer = client.app().send(Call.get(cursor.orElse("/app/installations?per_page=100")));
        List<Long> found = new ArrayList<>();
        for (JsonNode installation : answer.orThrow()) {
            if (!installation.path("suspended_at").isTextual()) {
                found.add(installation.path("id").asLong());
            }
        }
        return new Page<>(found, next(answer));
    }

    @Override
    public void check(long installation) {
        InstallationAccess.of(client.app().sendFor(installation, InstallationAccess.of(installation)))
                .refuseUnusable();
    }

    @Override
    public Page<Covered> repositories(long installation, Optional<String> cursor) {
        Answer answer =
                client.sendFor(installation, Call.get(cursor.orElse("/installation/repositories?per_page=100")));
        List<Covered> found = new ArrayList<>();
        for (JsonNode repository : answer.orThrow().path("repositories")) {
            // Nothing can be proposed in an archived one.
            if (!repository.path("archived").asBoolean()
                    && !repository.path("disabled").asBoolean()) {
                RepositoryRef named = new RepositoryRef(
                        installation,
                        repository.path("id").asLong(),
                        repository.path("owner").path("login").asText(),
                        repository.path("name").asText());
                found.add(new Covered(named, repository.path("default_branch").asText()));
            }
        }
        return new Page<>(found, next(answer));
    }

    @Override
    public AlertPage openAlerts(RepositoryRef repository, Optional<String> cursor, Optional<String> tag) {
        return alerts.open(repository, cursor, tag);
    }

    @Override
    public Page<LiveAlert> dismissedAlerts(RepositoryRef repository, Optional<String> cursor) {
        return alerts.dismissed(repository, cursor);
    }

    @Override
    public void forget(long installation, OptionalLong repository) {
        client.forget(installation, repository);
    }

    private Optional<String> next(Answer answer) {
        return Links.next(answer).map(client.app()::path);
    }
}
