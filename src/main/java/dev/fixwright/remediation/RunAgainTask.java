package dev.fixwright.remediation;

import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Writes a check run anew that somebody asked to run again, and that is about no fix. */
final class RunAgainTask implements TaskHandler {
    static final String NAME = "run-again";

    private final CodeHost host;
    private final PolicyInForce policies;
    private final Rulings rulings;
    private final Agenda agenda;

    RunAgainTask(CodeHost host, PolicyInForce policies, Rulings rulings, Agenda agenda) {
        this.host = host;
        this.policies = policies;
        this.rulings = rulings;
        this.agenda = agenda;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        RepositoryRef repository = payload.repository();
        CommitId head = new CommitId(payload.text("head"));
        if (host.mayReport(repository)) {
            again(payload, repository, head);
        }
        return TaskOutcome.done();
    }

    private void again(TaskPayload payload, RepositoryRef repository, CommitId head) {
        switch (payload.text("about")) {
            case "policy" -> {
                if (!payload.has("onlyIfTold") || policies.isToldOn(repository, head)) {
                    policies.tellAgain(repository, head);
                }
            }
            case "rules" -> {
                rulings.tellAgain(repository, head);
                // Where they are others now, what they kept out has its turn.
                agenda.add(RecheckRulesTask.of(repository));
            }
            default ->
                host.report(
                        repository,
                        new CheckRunReport(
                                payload.text("externalId"),
                                head,
                                payload.text("checkName"),
                                Optional.of("neutral"),
                                payload.text("title"),
                                payload.text("summary"),
                                Optional.empty(),
                                OptionalLong.of(payload.number("checkRun")),
                                List.of()));
        }
    }
}
