package dev.fixwright.delivery;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.Optional;

/** Tasks that list open alerts anew, also those that failed or were called off before. */
final class BackfillTasks {
    private BackfillTasks() {}

    /** In all repositories of an installation. */
    static Task ofInstallation(long installation) {
        return new Task(
                "list-repositories",
                installation + "/again",
                EventJson.text(
                        EventJson.payload().put("installationId", installation).put("again", true)),
                lane(installation));
    }

    static Task ofRepository(RepositoryRef repository) {
        return ofRepository(repository, "/again", true);
    }

    /** The policy file may say go: what waits for that has its turn. */
    static Task afterPolicyChange(RepositoryRef repository) {
        return ofRepository(repository, "", false);
    }

    private static Task ofRepository(RepositoryRef repository, String suffix, boolean again) {
        return new Task(
                "backfill-alerts",
                repository.installationId() + "/" + repository.id() + suffix,
                EventJson.text(EventJson.payload(repository).put("again", again)),
                lane(repository.installationId()));
    }

    private static Optional<String> lane(long installation) {
        return Optional.of("backfill-" + installation);
    }
}
