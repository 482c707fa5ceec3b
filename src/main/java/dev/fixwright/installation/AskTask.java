package dev.fixwright.installation;

import dev.fixwright.installation.IssueHost.Issue;
import dev.fixwright.installation.OnboardingStore.Standing;
import dev.fixwright.remediation.AlertQueue;
import dev.fixwright.remediation.CodeHost;
import dev.fixwright.remediation.CodeHost.CheckRunReport;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.CodeHostException.Reason;
import dev.fixwright.remediation.TaskPayload;
import dev.fixwright.remediation.Trial;
import dev.fixwright.report.OnboardingText;
import dev.fixwright.repository.CommitId;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the one issue of a repository that says what would be opened and why; finds it again where it is there already. */
final class AskTask implements TaskHandler {
    static final String NAME = "ask-for-consent";

    private static final Logger LOG = LoggerFactory.getLogger(AskTask.class);
    /** Each costs about four requests. */
    private static final int MOST_TRIED = 20;

    private final OnboardingStore store;
    private final IssueHost issues;
    private final CodeHost host;
    private final AlertQueue alerts;
    private final OverviewOfAlerts overviews;
    private final ListRefusals refusals;

    AskTask(
            OnboardingStore store,
            IssueHost issues,
            CodeHost host,
            AlertQueue alerts,
            OverviewOfAlerts overviews,
            ListRefusals refusals) {
        this.store = store;
        this.issues = issues;
        this.host = host;
        this.alerts = alerts;
        this.overviews = overviews;
        this.refusals = refusals;
    }

    static Task of(RepositoryRef repository) {
        String id = repository.installationId() + "/" + repository.id();
        return new Task(NAME, id, TaskPayload.of(repository)).inLaneOf(repository.installationId());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        RepositoryRef repository = TaskPayload.parse(task.payload()).repository();
        try {
            Standing standing = store.of(repository);
            if (standing.consent().isEmpty() && standing.issue().isEmpty() && alerts.awaitConsent(repository)) {
                ask(repository);
            }
            return TaskOutcome.done();
        } catch (CodeHostException e) {
            return refusals.retried(e);
        }
    }

    private void ask(RepositoryRef repository) {
        boolean mayWrite = issues.mayWriteIssues(repository);
        Optional<Issue> earlier = mayWrite ? issues.find(repository, OnboardingText.MARKER) : Optional.empty();
        if (earlier.isPresent()) {
            knownAgain(repository, earlier.get());
            return;
        }
        List<Trial> trials = alerts.trials(repository, MOST_TRIED);
        if (trials.isEmpty()) {
            return;
        }
        OnboardingText text = OnboardingText.of(overviews.of(repository, trials));
        if (!mayWrite) {
            hindered(repository, text, trials, "the permission issues: write was not granted");
            return;
        }
        try {
            Issue opened = issues.open(repository, text.title(), text.body());
            store.asked(repository, opened.number(), opened.address());
            LOG.info("asked before the first fix repository={} issue={}", repository.fullName(), opened.address());
        } catch (CodeHostException e) {
            // A repository may have its issues switched off.
            if (e.reason() != Reason.GONE && e.reason() != Reason.FORBIDDEN) {
                throw e;
            }
            hindered(repository, text, trials, e.explanation());
        }
    }

    /** As after a restored backup: what was said stands in the issue. */
    private void knownAgain(RepositoryRef repository, Issue issue) {
        store.asked(repository, issue.number(), issue.address());
        if (OnboardingText.hasBegun(issue.body())) {
            store.consented(repository, "issue " + issue.address() + " says so");
            alerts.consented(repository);
        }
    }

    /** Says the same in a check run, where no issue can be opened. */
    private void hindered(RepositoryRef repository, OnboardingText text, List<Trial> trials, String why) {
        if (store.hindered(repository, why)) {
            LOG.warn(
                    "no issue can be opened that asks before the first fix repository={} because=\"{}\"; work begins"
                            + " once there is a policy file",
                    repository.fullName(),
                    why);
        }
        Optional<CommitId> head =
                trials.stream().flatMap(trial -> trial.head().stream()).findFirst();
        if (head.isPresent() && host.mayReport(repository)) {
            host.report(
                    repository,
                    new CheckRunReport(
                            "onboarding",
                            head.get(),
                            "Fixwright",
                            Optional.of("neutral"),
                            text.title(),
                            text.body(),
                            Optional.empty()));
        }
    }
}
