package dev.fixwright.installation;

import dev.fixwright.installation.IssueHost.Issue;
import dev.fixwright.remediation.AlertQueue;
import dev.fixwright.remediation.CodeHostException;
import dev.fixwright.remediation.TaskPayload;
import dev.fixwright.report.OnboardingText;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.util.Optional;

/** Somebody ticked the box in the issue that asks: whoever may write to the repository has said go. */
final class HearConsentTask implements TaskHandler {
    static final String NAME = "hear-consent";

    private final Onboarding onboarding;
    private final OnboardingStore store;
    private final IssueHost host;
    private final AlertQueue alerts;
    private final ListRefusals refusals;

    HearConsentTask(
            Onboarding onboarding, OnboardingStore store, IssueHost host, AlertQueue alerts, ListRefusals refusals) {
        this.onboarding = onboarding;
        this.store = store;
        this.host = host;
        this.alerts = alerts;
        this.refusals = refusals;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        try {
            hear(payload.repository(), payload.number("issue"), payload.text("login"));
            return TaskOutcome.done();
        } catch (CodeHostException e) {
            return refusals.retried(e);
        }
    }

    private void hear(RepositoryRef repository, long number, String login) {
        Optional<Issue> asked = host.issue(repository, number)
                .filter(issue -> issue.ours() && OnboardingText.isIn(issue.body()))
                .filter(issue -> OnboardingText.isTicked(issue.body()) && !OnboardingText.hasBegun(issue.body()));
        if (asked.isEmpty()) {
            return;
        }
        Issue issue = asked.get();
        if (!host.mayWrite(repository, login)) {
            host.rewrite(repository, number, OnboardingText.unticked(issue.body(), login), false);
            return;
        }
        String because = login + " ticked the box in issue " + number;
        store.asked(repository, number, issue.address());
        onboarding.consented(repository, because);
        alerts.consented(repository);
        host.rewrite(repository, number, OnboardingText.begun(issue.body(), "`" + login + "` ticked the box"), true);
    }
}
