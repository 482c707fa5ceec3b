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
        return new Task(
                "backfill-alerts",
                repository.installationId() + "/" + repository.id() + "/again",
                EventJson.text(EventJson.payload(repository).put("again", true)),
                lane(repository.installationId()));
    }

    private static Optional<String> lane(long installation) {
        return Optional.of("backfill-" + installation);
    }
}
