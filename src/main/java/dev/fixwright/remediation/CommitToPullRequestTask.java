package dev.fixwright.remediation;

import com.fasterxml.jackson.databind.JsonNode;
import dev.fixwright.repository.RepositoryRef;
import dev.fixwright.task.Task;
import dev.fixwright.task.TaskHandler;
import dev.fixwright.task.TaskOutcome;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Commits the fixes that somebody asked for to the branch of their pull request. */
final class CommitToPullRequestTask implements TaskHandler {
    static final String NAME = "commit-to-pull-request";

    private final TheirCommits commits;

    CommitToPullRequestTask(TheirCommits commits) {
        this.commits = commits;
    }

    static Task of(RepositoryRef repository, long pullRequest, Collection<Long> alerts, String by) {
        return TaskPayload.asked(NAME, repository, pullRequest, new TreeSet<>(alerts), by);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public TaskOutcome run(Task task) {
        TaskPayload payload = TaskPayload.parse(task.payload());
        Set<Long> alerts = new TreeSet<>();
        for (JsonNode alert : payload.json().path("alerts")) {
            alerts.add(alert.asLong());
        }
        commits.commit(payload.repository(), payload.number("pullRequest"), alerts, payload.text("by"));
        return TaskOutcome.done();
    }
}
