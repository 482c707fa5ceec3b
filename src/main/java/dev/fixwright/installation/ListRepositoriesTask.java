package dev.fixwright.installation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.installation.BackfillStore.Of;
import dev.fixwright.installation.BackfillStore.Progress;
import dev.fixwright.installation.InstallationHost.Covered;
import dev.fixwright.installation.InstallationHost.Page;
import dev.fixwright.installation.Installations.Records;
import dev.fixwright.remediation.Agenda;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.PolicyStore;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds the repositories of an installation, page by page, and has the alerts of each listed. */
final class ListRepositoriesTask implements TaskHandler {
    static final String NAME = "list-repositories";

    private static final Logger LOG = LoggerFactory.getLogger(ListRepositoriesTask.class);

    private final InstallationHost host;
    private final BackfillStore store;
    private final PolicyStore policies;
    private final Agenda agenda;
    private final ListRefusals refusals;

    ListRepositoriesTask(InstallationHost host, Records records, Agenda agenda, ListRefusals refusals) {
        this.host = host;
        this.store = records.backfills();
        this.policies = records.policies();
        this.agenda = agenda;
        this.refusals = refusals;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        JsonNode payload = InstallationTasks.read(task.payload());
        long installation = payload.required("installationId").asLong();
        Of list = Of.repositories(installation);
        try {
            host.check(installation);
            list(list, payload.path("again").asBoolean());
            return TaskOutcome.done();
        } catch (CodeHostException e) {
            return refusals.outcome(list, "installation " + installation, e);
        }
    }

    private void list(Of list, boolean again) {
        Progress progress = store.begun(list);
        do {
            Page<Covered> page = host.repositories(list.installation(), progress.cursor());
            store.listed(page.items());
            List<RepositoryRef> repositories =
                    page.items().stream().map(Covered::repository).toList();
            repositories.forEach(policies::covered);
            List<Task> tasks = repositories.stream()
                    .filter(repository -> again || store.refusal(of(repository)).isEmpty())
                    .map(repository -> InstallationTasks.backfill(repository, again))
                    .toList();
            agenda.add(tasks);
            progress = progress.after(page.next(), page.items().size(), tasks.size());
            store.turned(list, progress);
        } while (progress.cursor().isPresent());
        store.ended(list, progress.page());
        LOG.info(
                "repositories listed installation={} repositories={} to-look-at={}",
                list.installation(),
                progress.found(),
                progress.queued());
    }

    private static Of of(RepositoryRef repository) {
        return new Of(repository.installationId(), repository.id());
    }
}
