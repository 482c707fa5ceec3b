package dev.fixwright.remediation;

import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Scans told something about somebody's pull request, or about a branch that may have one. What several tools tell of one
 * push is waited for, and answered by one look.
 */
final class ReviewPullRequestTask implements TaskHandler {
    static final String NAME = "review-pull-request";
    static final Duration PAUSE = Duration.ofSeconds(20);

    private static final Logger LOG = LoggerFactory.getLogger(ReviewPullRequestTask.class);

    private final Reviewer reviewer;
    private final Hosts hosts;
    private final PolicyInForce policies;
    private final Agenda agenda;
    private final InstantSource clock;

    ReviewPullRequestTask(Reviewer reviewer, Hosts hosts, PolicyInForce policies, Agenda agenda, InstantSource clock) {
        this.reviewer = reviewer;
        this.hosts = hosts;
        this.policies = policies;
        this.agenda = agenda;
        this.clock = clock;
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
        if (payload.has("branch")) {
            find(repository, payload.text("branch"));
            return TaskOutcome.done();
        }
        long number = payload.number("pullRequest");
        reviewer.review(repository, number).ifPresent(held -> {
            LOG.info("committed fix held repository={} pull-request={}", repository.fullName(), number);
            agenda.add(answers(repository, number, held.address()));
        });
        return TaskOutcome.done();
    }

    /** The branches of Fixwright's own fixes are looked at when their pull requests are. */
    private void find(RepositoryRef repository, String branch) {
        String own = policies.lastKnown(repository).policy().pullRequests().branchPrefix();
        if (!branch.startsWith(own)) {
            hosts.reviews()
                    .openFrom(repository, branch)
                    .forEach(number ->
                            agenda.add(of(repository, number), clock.instant().plus(PAUSE)));
        }
    }

    /** The comment with the answers tells where alerts stand now. */
    private static Task answers(RepositoryRef repository, long number, String address) {
        String page = address.replaceFirst("/pull/[0-9]+$", "");
        return TaskPayload.tellAnswers(repository, number, page);
    }
}
