package dev.fixwright.remediation;

import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.time.Duration;
import java.time.InstantSource;

/**
 * The default branch moved. Where fixes are open, they are looked at a moment later: the code host takes its time to find
 * out what conflicts, and one look answers several pushes. Asks the code host nothing.
 */
final class NotePushTask implements TaskHandler {
    static final String NAME = "note-push";
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final RemediationStore store;
    private final Agenda agenda;
    private final InstantSource clock;

    NotePushTask(RemediationStore store, Agenda agenda, InstantSource clock) {
        this.store = store;
        this.agenda = agenda;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        if (!store.proposed(payload.repository()).isEmpty()) {
            agenda.add(
                    TendPullRequestsTask.afterPush(payload.repository(), 1),
                    clock.instant().plus(PAUSE));
        }
        return TaskOutcome.done();
    }
}
