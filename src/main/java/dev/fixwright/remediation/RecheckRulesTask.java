package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** The rules of a repository kept fixes out: looks whether they still do, and lets what they kept out have its turn. */
final class RecheckRulesTask implements TaskHandler {
    static final String NAME = "recheck-rules";
    private static final String TURN = "its turn comes now that the rules of the repository are others";

    private final Rulings rulings;
    private final RemediationStore store;
    private final WaitingAlerts waiting;

    RecheckRulesTask(Rulings rulings, RemediationStore store, WaitingAlerts waiting) {
        this.rulings = rulings;
        this.store = store;
        this.waiting = waiting;
    }

    static Task of(RepositoryRef repository) {
        return TaskPayload.task(NAME, repository, "about", "rules");
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        RepositoryRef repository = TaskPayload.parse(task.payload()).repository();
        if (rulings.changed(repository)) {
            again(repository);
        }
        return TaskOutcome.done();
    }

    private void again(RepositoryRef repository) {
        for (RemediationStore.OpenAlert open : store.openOnes(repository)) {
            store.newest(repository, open.alert())
                    .filter(newest -> newest.state() == RemediationState.DECLINED
                            && newest.reason().startsWith(Reasons.RULES))
                    .ifPresent(newest ->
                            store.save(store.open(repository, open.alert()).waiting(Remediation.Wait.ROOM, TURN)));
        }
        waiting.wake(repository);
    }
}
