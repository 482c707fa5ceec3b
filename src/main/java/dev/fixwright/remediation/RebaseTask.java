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

    RebaseTask(Rebase rebase, PolicyInForce policies) {
        this.rebase = rebase;
        this.policies = policies;
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
        RepositoryRef repository = payload.repository();
        rebase.byItself(
                repository,
                payload.number("pullRequest"),
                () -> policies.lastKnown(repository).policy().pullRequests().rebaseWhen());
        return TaskOutcome.done();
    }
}
