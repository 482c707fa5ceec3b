package dev.fixwright.delivery;

import static dev.fixwright.delivery.EventJson.need;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.fixwright.delivery.InstallationEvent.RemovedRepository;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import java.util.List;

/** Repositories were given to an installation, or taken away from it. */
final class InstallationRepositoriesHandler implements EventHandler {
    @Override
    public String event() {
        return "installation_repositories";
    }

    @Override
    public List<Task> tasksFor(byte[] body) {
        InstallationEvent event = EventJson.read(body, InstallationEvent.class);
        String action = need(event.action(), "action");
        long installation = need(need(event.installation(), "installation").id(), "installation.id");
        List<RemovedRepository> removed = need(event.repositoriesRemoved(), "repositories_removed");
        if (action.equals("added")) {
            List<RepositoryRef> added = need(event.repositoriesAdded(), "repositories_added").stream()
                    .map(repository -> repository.seenBy(installation))
                    .toList();
            // Whoever allows all repositories at once may not be told which ones these are.
            return added.isEmpty()
                    ? List.of(BackfillTasks.ofInstallation(installation))
                    : added.stream().map(BackfillTasks::ofRepository).toList();
        }
        if (!action.equals("removed")) {
            return List.of();
        }
        return removed.stream()
                .map(repository -> need(repository.id(), "repositories_removed.id"))
                .map(repository -> settle(installation, repository))
                .toList();
    }

    private static Task settle(long installation, long repository) {
        ObjectNode payload = EventJson.payload()
                .put("installationId", installation)
                .put("repositoryId", repository)
                .put("action", "removed");
        return new Task("settle-installation", installation + "/" + repository + "/removed", EventJson.text(payload));
    }
}
