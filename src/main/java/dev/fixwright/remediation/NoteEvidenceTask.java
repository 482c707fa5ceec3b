package dev.fixwright.remediation;

import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * A scan or a check told something about a commit. Where that is the head of a fix, the evidence is weighed a moment
 * later: scans and checks end together, and one look answers them all. Asks the code host nothing.
 */
final class NoteEvidenceTask implements TaskHandler {
    static final String NAME = "note-evidence";
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final Agenda agenda;
    private final InstantSource clock;

    NoteEvidenceTask(Ledger ledger, Agenda agenda, InstantSource clock) {
        this.ledger = ledger;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** @param against whether what was told speaks against the commit */
    static Task of(RepositoryRef repository, CommitId head, boolean against) {
        return TaskPayload.task(NAME, repository, "head", head.value(), against);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        Optional<Remediation> found = payload.has("pullRequest")
                ? ledger.remediations().ofPullRequest(payload.repository(), payload.number("pullRequest"))
                : ledger.remediations().ofHead(payload.repository(), new CommitId(payload.text("head")));
        if (found.isEmpty() && payload.has("pullRequest")) {
            // Somebody's own.
            agenda.add(
                    ReviewPullRequestTask.of(payload.repository(), payload.number("pullRequest")),
                    clock.instant().plus(ReviewPullRequestTask.PAUSE));
        }
        found.filter(remediation -> remediation.state().isProposed()).ifPresent(remediation -> {
            // Until it is proved, everything is looked at whatever was told.
            boolean doubt = payload.has(TaskPayload.AGAINST) && ledger.isShownAsProved(remediation);
            long number = remediation.pullRequest().orElseThrow().number();
            agenda.add(
                    WeighEvidenceTask.of(payload.repository(), number, doubt),
                    clock.instant().plus(PAUSE));
        });
        return TaskOutcome.done();
    }
}
