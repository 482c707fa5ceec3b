package dev.fixwright.installation;

import dev.fixwright.remediation.Agenda;
import dev.fixwright.remediation.RemediationStore;
import dev.fixwright.remediation.Remediations;
import dev.fixwright.task.TaskHandler;
import java.time.InstantSource;
import java.util.List;

/** Everything that is done about installations, put together in flow order. */
public final class Installations {
    private final List<TaskHandler> handlers;

    public Installations(
            InstallationHost host,
            BackfillStore backfills,
            RemediationStore store,
            Remediations remediations,
            Agenda agenda,
            InstantSource clock) {
        ListRefusals refusals = new ListRefusals(backfills, clock);
        this.handlers = List.of(
                new SettleInstallationTask(host, backfills, store, agenda),
                new ListRepositoriesTask(host, backfills, agenda, refusals),
                new BackfillTask(host, backfills, remediations.alerts(), refusals, clock));
    }

    /** What runs the tasks of installations. */
    public List<TaskHandler> handlers() {
        return handlers;
    }
}
