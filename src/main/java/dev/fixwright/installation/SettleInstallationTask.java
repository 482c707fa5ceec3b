package dev.fixwright.installation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.installation.Installations.Records;
import dev.fixwright.remediation.Agenda;
import dev.fixwright.remediation.PolicyStore;
import dev.fixwright.remediation.RemediationStore;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.util.OptionalLong;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The app lost an installation or a repository of it: what opened it is forgotten, what waits is dropped, what is under way
 * is called off. Should it have been given back in the meantime, the next look at all installations finds that.
 */
final class SettleInstallationTask implements TaskHandler {
    static final String NAME = "settle-installation";

    private static final Logger LOG = LoggerFactory.getLogger(SettleInstallationTask.class);
    private static final Set<String> LOST = Set.of("deleted", "suspend", "removed");

    private final InstallationHost host;
    private final BackfillStore backfills;
    private final RemediationStore remediations;
    private final PolicyStore policies;
    private final Agenda agenda;

    SettleInstallationTask(InstallationHost host, Records records, Agenda agenda) {
        this.host = host;
        this.backfills = records.backfills();
        this.remediations = records.remediations();
        this.policies = records.policies();
        this.agenda = agenda;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        JsonNode payload = InstallationTasks.read(task.payload());
        String action = payload.path("action").asText();
        if (LOST.contains(action)) {
            JsonNode repository = payload.path("repositoryId");
            lost(
                    payload.required("installationId").asLong(),
                    repository.isIntegralNumber() ? OptionalLong.of(repository.asLong()) : OptionalLong.empty(),
                    action);
        }
        return TaskOutcome.done();
    }

    private void lost(long installation, OptionalLong repository, String action) {
        host.forget(installation, repository);
        int dropped = drop(Task.laneOf(installation), repository)
                + drop(Task.answerLaneOf(installation), repository)
                + drop(InstallationTasks.lane(installation).orElseThrow(), repository);
        backfills.forget(installation, repository);
        if (repository.isEmpty()) {
            policies.lost(installation);
        }
        remediations.cancel(installation, repository, RemediationStore.LOST_ACCESS + " (" + action + ")");
        LOG.info(
                "access lost installation={} repository={} action={} tasks-dropped={}",
                installation,
                repository.isPresent() ? repository.getAsLong() : "all",
                action,
                dropped);
    }

    private int drop(String lane, OptionalLong repository) {
        return repository.isPresent() ? agenda.drop(lane, repository.getAsLong()) : agenda.drop(lane);
    }
}
