package dev.fixwright.github.standin;

import java.util.Optional;

/** What CI says about the head of a pull request as it is at that moment. */
public final class PullChecks {
    private final HostedRepository repository;
    private final HostedPullRequest pull;

    PullChecks(HostedRepository repository, HostedPullRequest pull) {
        this.repository = repository;
        this.pull = pull;
    }

    /** A job of GitHub Actions begins. */
    public void start(String job) {
        put(job, "in_progress", Optional.empty());
    }

    /** A job of GitHub Actions ends, begun or not; with the last of them ends the workflow. */
    public void complete(String job, String conclusion) {
        HostedCheckRun run = put(job, "completed", Optional.of(conclusion));
        HostedCheckSuite suite = repository.checks().suite(run);
        if (suite.isCompleted()) {
            repository.tell(webhooks -> webhooks.checks().workflow(repository, suite, ".github/workflows/ci.yml"));
        }
    }

    /** A CI system elsewhere reports: {@code pending}, {@code success}, {@code failure} or {@code error}. */
    public void status(String context, String state) {
        repository.checks().say(pull.head(), context, state);
    }

    private HostedCheckRun put(String job, String status, Optional<String> conclusion) {
        HostedChecks checks = repository.checks();
        HostedCheckRun run = checks.run(CheckApp.ACTIONS, pull.head(), job)
                .filter(found -> !found.isCompleted())
                .orElseGet(() -> begun(job))
                .as(status, conclusion, repository.clock().instant());
        checks.put(run);
        return run;
    }

    private HostedCheckRun begun(String job) {
        return new HostedCheckRun(
                HostedChecks.nextId(),
                CheckApp.ACTIONS,
                pull.head(),
                job,
                Optional.empty(),
                "queued",
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                repository.clock().instant());
    }
}
