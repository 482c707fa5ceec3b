package dev.fixwright.installation;

import dev.fixwright.remediation.Agenda;
import dev.fixwright.remediation.AlertQueue;
import dev.fixwright.remediation.CodeHost;
import dev.fixwright.remediation.PolicyStore;
import dev.fixwright.remediation.RemediationStore;
import dev.fixwright.remediation.Remediations;
import dev.fixwright.task.TaskHandler;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything that is done about installations, put together in flow order. */
public final class Installations {
    private final List<TaskHandler> handlers;

    /** What is asked and written outside. */
    public record Hosts(InstallationHost installations, IssueHost issues, CodeHost code) {}

    /** What is kept. */
    public record Records(
            BackfillStore backfills, OnboardingStore onboarding, RemediationStore remediations, PolicyStore policies) {}

    /** @param onboarding empty where nobody is asked before the first fix */
    public Installations(
            Hosts hosts,
            Records records,
            Remediations remediations,
            Optional<Onboarding> onboarding,
            Agenda agenda,
            InstantSource clock) {
        InstallationHost host = hosts.installations();
        BackfillStore backfills = records.backfills();
        AlertQueue alerts = remediations.alerts();
        ListRefusals refusals = new ListRefusals(backfills, clock);
        this.handlers = new ArrayList<>(List.of(
                new SettleInstallationTask(host, records, agenda),
                new ListRepositoriesTask(host, records, agenda, refusals),
                new BackfillTask(host, records, alerts, refusals, onboarding, clock)));
        onboarding.ifPresent(people -> handlers.addAll(List.of(
                new AskTask(
                        records.onboarding(),
                        hosts.issues(),
                        hosts.code(),
                        alerts,
                        new OverviewOfAlerts(alerts),
                        refusals),
                new HearConsentTask(people, records.onboarding(), hosts.issues(), alerts, refusals))));
    }

    /** What runs the tasks of installations. */
    public List<TaskHandler> handlers() {
        return List.copyOf(handlers);
    }
}
