package dev.fixwright.remediation;

import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;

/** Something on the default branch says that it takes back a pull request or a commit, which may be one of ours. */
final class NoteRevertTask implements TaskHandler {
    static final String NAME = "note-revert";

    private final Reversions reversions;
    private final WaitingAlerts waiting;

    NoteRevertTask(Reversions reversions, WaitingAlerts waiting) {
        this.reversions = reversions;
        this.waiting = waiting;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        RepositoryRef repository = payload.repository();
        String by = payload.text("by");
        if (payload.has("pullRequest")) {
            reversions.ofPullRequest(repository, payload.number("pullRequest"), by);
        } else {
            reversions.ofCommit(repository, new CommitId(payload.text("commit")), by);
        }
        waiting.wake(repository);
        return TaskOutcome.done();
    }
}
