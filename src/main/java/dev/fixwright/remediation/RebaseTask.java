package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** A fix conflicts with the default branch: makes it anew there, as far as the policy has it so. */
final class RebaseTask implements TaskHandler {
    static final String NAME = "rebase-pull-request";

    private final Rebase rebase;
    private final PolicyInForce policies;
    private final HostRefusals refusals;

    RebaseTask(Rebase rebase, PolicyInForce policies, HostRefusals refusals) {
        this.rebase = rebase;
        this.policies = policies;
        this.refusals = refusals;
    }

    static Task of(RepositoryRef repository, long pullRequest) {
        return TaskPayload.task(NAME, repository, "pullRequest", pullRequest);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        try {
            RepositoryRef repository = payload.repository();
            rebase.byItself(
                    repository,
                    payload.number("pullRequest"),
                    () -> policies.lastKnown(repository).policy().pullRequests().rebaseWhen());
            return TaskOutcome.done();
        } catch (CodeHostException e) {
            return refusals.outcome(e);
        }
    }
}
