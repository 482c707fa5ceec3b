package dev.fixwright.remediation;

import dev.fixwright.remediation.Remediation.OpenedPullRequest;
import dev.fixwright.report.CheckRunText;
import dev.fixwright.report.ShownProof;
import dev.fixwright.repository.CommitId;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.util.List;
import java.util.Optional;

/** Says on the commit of a merge queue what is known about the fix in it, so that no required check is missing there. */
final class ReportMergeGroupTask implements TaskHandler {
    static final String NAME = "report-merge-group";

    private final Ledger ledger;
    private final Publication publication;

    ReportMergeGroupTask(Ledger ledger, Publication publication) {
        this.ledger = ledger;
        this.publication = publication;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        long number = payload.number("pullRequest");
        Optional<Remediation> ours = ledger.remediations().ofPullRequest(payload.repository(), number);
        CheckRunText text = ours.flatMap(this::proofs)
                .filter(proofs -> !proofs.isEmpty())
                .map(CheckRunText::queued)
                .orElseGet(() -> CheckRunText.queuedByOthers(number));
        publication.reportGroup(payload.repository(), new CommitId(payload.text("head")), text);
        return TaskOutcome.done();
    }

    private Optional<List<ShownProof>> proofs(Remediation remediation) {
        return remediation
                .pullRequest()
                .map(OpenedPullRequest::head)
                .map(head -> ledger.standing(remediation, head).stream()
                        .map(kept -> new ShownProof(kept.record(), Optional.empty()))
                        .toList());
    }
}
